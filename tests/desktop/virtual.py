"""A desktop on a virtual screen: session bus, X server, window manager, notifications and, unless unwanted, a tray."""

from __future__ import annotations

import ctypes
import ctypes.util
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.desktop.waiting import wait_until

DATA = Path(__file__).parent.parent / "data"
ACCESSIBILITY = "/usr/libexec/at-spi-bus-launcher"
PROGRAMS = ("dbus-daemon", "Xvfb", "openbox", "trayer", "dunst", "xdotool", "import", "xwininfo", ACCESSIBILITY)
CHOICE = "notification-choice"
NEEDED_ALWAYS = ("PATH", "LD_LIBRARY_PATH", "VIRTUAL_ENV", "COVERAGE_PROCESS_START")


class VirtualDesktop:
    """Starts the programs, gives ``env`` to children, works keys and mouse, takes pictures; ``stop`` ends it all."""

    def __init__(self, folder: Path, *, tray: bool = True, size: str = "1280x900") -> None:
        self.folder = folder
        self.tray = tray
        self.size = size
        self.env: dict[str, str] = {}
        self._children: list[subprocess.Popen[bytes]] = []

    def start(self) -> None:
        """Start everything and return when all of it answers. AssertionError names what is missing or stays away."""
        missing = [name for name in PROGRAMS if shutil.which(name) is None]
        assert not missing, f"sh packaging/setup-debian.sh test installs what is missing: {missing}"
        self.env = self._environment()
        self.env["DBUS_SESSION_BUS_ADDRESS"] = self._announced(
            [
                "dbus-daemon",
                f"--config-file={DATA / 'session-bus.conf'}",
                f"--address=unix:tmpdir={tempfile.gettempdir()}",
                "--nofork",
                "--print-address={fd}",
            ]
        )
        screen = self._announced(
            ["Xvfb", "-displayfd", "{fd}", "-screen", "0", f"{self.size}x24", "-nolisten", "tcp", "-noreset"]
        )
        self.env["DISPLAY"] = f":{screen}"
        self.spawn("openbox", "--config-file", str(DATA / "openbox.xml"))
        wait_until(lambda: self.owner_of("WM_S0"), "the window manager")
        if self.tray:
            self.start_tray()
        self.spawn("dunst", "-config", str(self._dunst_config()))
        self.spawn(ACCESSIBILITY, "--launch-immediately", "--a11y=1", "--screen-reader=1")
        wait_until(self._is_notifying, "the notification daemon")

    def start_tray(self) -> None:
        """Start the tray and wait until programs can see it."""
        self.spawn("trayer", "--edge", "top", "--align", "right", "--widthtype", "request", "--height", "24")
        wait_until(lambda: self.owner_of("_NET_SYSTEM_TRAY_S0"), "the tray")

    def stop(self) -> None:
        """End every program that this desktop started, the newest first."""
        for child in reversed(self._children):
            child.terminate()
        for child in reversed(self._children):
            try:
                child.wait(timeout=10)
            except subprocess.TimeoutExpired:
                child.kill()
                child.wait()
        self._children.clear()

    def spawn(self, *command: str, log: Path | None = None, pass_fds: tuple[int, ...] = ()) -> subprocess.Popen[bytes]:
        """Start a program on this desktop; what it prints goes to ``log``, else to a file named after it."""
        with (log or self.folder / f"{Path(command[0]).name}.log").open("ab") as output:
            child = subprocess.Popen(
                command, env=self.env, stdin=subprocess.DEVNULL, stdout=output, stderr=output, pass_fds=pass_fds
            )
        self._children.append(child)
        return child

    def run(self, *command: str, check: bool = True) -> str:
        """What a short-lived program on this desktop printed."""
        done = subprocess.run(command, env=self.env, capture_output=True, text=True, timeout=60)
        assert not check or done.returncode == 0, f"{command} ended with {done.returncode}: {done.stderr}"
        return done.stdout

    def key(self, *keys: str) -> None:
        """Press keys as xdotool names them, such as ``ctrl+l`` or ``Return``, in the focused window."""
        self.run("xdotool", "key", "--clearmodifiers", "--delay", "20", *keys)

    def type(self, text: str) -> None:
        """Type ``text`` into the focused window."""
        self.run("xdotool", "type", "--clearmodifiers", "--delay", "20", text)

    def click(self, x: int, y: int, button: int = 1) -> None:
        """Click at a place of the screen."""
        self.run("xdotool", "mousemove", str(x), str(y), "click", str(button))

    def windows(self, pid: int) -> list[str]:
        """X ids of the visible windows of a process, its icon in the tray left out."""
        found = self.run("xdotool", "search", "--onlyvisible", "--pid", str(pid), check=False).split()
        icons = self.tray_icons()
        return [window for window in found if window not in icons]

    def title(self, window: str) -> str:
        """Title of a window by its X id, empty when it is gone."""
        return self.run("xdotool", "getwindowname", window, check=False).strip()

    def geometry(self, window: str) -> tuple[int, int, int, int] | None:
        """Left, top, width and height of a window on the screen, or None when it is gone."""
        lines = self.run("xdotool", "getwindowgeometry", "--shell", window, check=False).splitlines()
        values = dict(line.split("=", 1) for line in lines if "=" in line)
        return (int(values["X"]), int(values["Y"]), int(values["WIDTH"]), int(values["HEIGHT"])) if values else None

    def focused(self) -> str:
        """Title of the window that gets the keys, empty when none does."""
        return self.run("xdotool", "getwindowfocus", "getwindowname", check=False).strip()

    def wait_for_focus(self, title: str) -> None:
        """Wait until a window whose title has ``title`` in it gets the keys."""
        wait_until(lambda: title in self.focused(), f"the keys to go to {title!r}")

    def activate(self, window: str) -> None:
        """Give a window the keys, as a click on its title does."""
        self.run("xdotool", "windowactivate", "--sync", window)

    def close(self, window: str) -> None:
        """Ask the window manager to close a window, as its button does."""
        self.activate(window)
        self.key("alt+F4")

    def picture(self, path: Path) -> Path:
        """Save a picture of the whole screen."""
        self.run("import", "-window", "root", str(path))
        return path

    def tray_icons(self) -> list[str]:
        """X ids of the icons that sit in the tray, from left to right."""
        lines = wait_until(self._window_tree, "the tree of windows to stand still").splitlines()
        icons: list[tuple[int, str]] = []
        panel_indent = None
        for line in lines:
            indent = len(line) - len(line.lstrip())
            if panel_indent is not None and indent > panel_indent:
                if '": ("' in line:
                    left = int(line.rsplit("+", 2)[1])
                    icons.append((left, str(int(line.split()[0], 16))))
            else:
                panel_indent = indent if '("panel" "trayer")' in line else None
        return [window for _, window in sorted(icons)]

    def notifications_shown(self) -> int:
        """How many notifications are on the screen now."""
        return int(self.run("dunstctl", "count", "displayed"))

    def press_notification_button(self, label: str) -> None:
        """Choose the button called ``label`` of the notification on the screen."""
        (self.folder / CHOICE).write_text(label, encoding="utf-8")
        self.run("dunstctl", "context")

    def close_notifications(self) -> None:
        """Close what is on the screen, as a click into the corner does."""
        self.run("dunstctl", "close-all")
        wait_until(lambda: self.notifications_shown() == 0, "the notifications to close")

    def owner_of(self, selection: str) -> int:
        """X id of the window that owns a selection, 0 when nobody does: so a manager or tray says that it is there."""
        x11 = ctypes.CDLL(ctypes.util.find_library("X11") or "libX11.so.6")
        x11.XOpenDisplay.restype = ctypes.c_void_p
        x11.XInternAtom.restype = x11.XGetSelectionOwner.restype = ctypes.c_ulong
        display = ctypes.c_void_p(x11.XOpenDisplay(self.env["DISPLAY"].encode()))
        assert display, "the virtual screen is gone"
        owner = x11.XGetSelectionOwner(
            display, ctypes.c_ulong(x11.XInternAtom(display, selection.encode(), ctypes.c_int(0)))
        )
        x11.XCloseDisplay(display)
        return int(owner)

    def _window_tree(self) -> str:
        """Every window by xwininfo; empty where one went while it was read."""
        done = subprocess.run(["xwininfo", "-root", "-tree"], env=self.env, capture_output=True, text=True, timeout=60)
        return done.stdout if done.returncode == 0 else ""

    def _environment(self) -> dict[str, str]:
        env = {name: os.environ[name] for name in NEEDED_ALWAYS if name in os.environ}
        env |= {"LANG": "C.UTF-8", "QT_QPA_PLATFORM": "xcb", "PYTHONFAULTHANDLER": "1", "TZ": "UTC"}
        home = self.folder / "home"
        for name, place in {
            "HOME": "",
            "XDG_CONFIG_HOME": ".config",
            "XDG_DATA_HOME": ".local/share",
            "XDG_CACHE_HOME": ".cache",
            "XDG_STATE_HOME": ".local/state",
            "XDG_RUNTIME_DIR": "run",
        }.items():
            (home / place).mkdir(parents=True, exist_ok=True, mode=0o700)
            env[name] = str(home / place)
        return env

    def _announced(self, command: list[str]) -> str:
        """Start a program that writes one line to a file descriptor, its ``{fd}``, once it is ready; that line."""
        reading, writing = os.pipe()
        self.spawn(*(part.replace("{fd}", str(writing)) for part in command), pass_fds=(writing,))
        os.close(writing)
        with os.fdopen(reading) as pipe:
            line = pipe.readline().strip()
        assert line, f"{command[0]} did not start: {(self.folder / f'{command[0]}.log').read_text()}"
        return line

    def _dunst_config(self) -> Path:
        """The daemon's menu of buttons is a script: it takes the one that the test has named."""
        chooser = self.folder / "choose"
        chooser.write_text(
            f"#!{sys.executable}\nimport sys\n"
            f"wanted = open({str(self.folder / CHOICE)!r}, encoding='utf-8').read()\n"
            "print(next((line for line in sys.stdin.read().splitlines() if wanted in line), ''))\n",
            encoding="utf-8",
        )
        chooser.chmod(0o755)
        config = self.folder / "dunstrc"
        template = (DATA / "dunstrc").read_text(encoding="utf-8")
        config.write_text(template.replace("@CHOOSER@", str(chooser)), encoding="utf-8")
        return config

    def _is_notifying(self) -> bool:
        return self.run("dunstctl", "count", "displayed", check=False).strip().isdigit()
