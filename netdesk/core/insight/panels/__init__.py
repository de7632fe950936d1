"""The panels of Insight, one function of a moment each; which there are stands in core/insight/report.py."""
