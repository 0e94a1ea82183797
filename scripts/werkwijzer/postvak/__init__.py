"""The in-tray: handed-in forms, read beside the record and filed. Stands above the record it files in."""
