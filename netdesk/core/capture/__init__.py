"""Reading one line such as "coffee with Ana & Li yesterday 45m, gave intro to Sam" into all that it says.

``read_line`` in reader.py is the way in; said.py has what comes out; the words are in resources/capture_*.toml.
"""
