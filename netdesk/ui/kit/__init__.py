"""What rooms, lists, forms and dialogs are made of, and how it all looks. It knows no room and no verb."""
