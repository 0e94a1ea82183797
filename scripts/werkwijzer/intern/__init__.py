"""What people inside read: the kwartaalrapportage for the core partners and the progress sheet per young person.

All of it is made from the dossiers and stays in the private folder. The public side never imports this.
"""
