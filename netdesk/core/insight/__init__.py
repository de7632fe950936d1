"""Insight: what the facts say of the network as of a day. Formulas, and the figures made of them; all pure."""
