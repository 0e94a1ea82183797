"""The privacy gate: reads the built site as visitors get it, file by file, and says whether it may be published."""
