"""A working day: what is due in one go, and the page that says how things stand."""
