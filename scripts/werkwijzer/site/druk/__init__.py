"""Pages of the built site on paper: the annual report for the council and a booklet per role, as accessible PDF.

Nothing is written twice: the text of a PDF is the HTML of the site, put in another order. Reads the site and the
profile, never the private folder.
"""
