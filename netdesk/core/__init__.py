"""What is true of networking. Pure: no Qt, no database, no files, no clock."""
