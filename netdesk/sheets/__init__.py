"""Contact sheets: what goes on paper. Data becomes pages by typst templates; no database, no Qt."""
