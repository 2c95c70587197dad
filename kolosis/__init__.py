"""Multi-stream language models, defined, measured and explained in notebooks

Modules:

- `kolosis.core`: Seeds, counts, the causality test, and a record for every run"""

__version__ = "0.1.0"
