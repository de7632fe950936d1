"""Files in and out: bytes to drafts and back. No database, no Qt."""
