"""The macros of the handbook pages, for MkDocs and Zensical: they look for them beside mkdocs.yml."""

from werkwijzer.handboek.macros import define_env as define_env
