"""Forms: the definition (data), the workbook made from it, the reader, the checks and the feedback."""
