"""python -m netdesk: the window, or with a command the command line."""

from netdesk.cli import main

if __name__ == "__main__":
    main()
