#!/bin/sh
# Installs the system packages that netdesk needs on Debian and Ubuntu, and only those that are missing.
#   setup-debian.sh run     what the window needs
#   setup-debian.sh test    that, the virtual desktop of tests/desktop, and what tests/packaging checks with
#   setup-debian.sh deb     that, and what builds and tries the package
#   setup-debian.sh list    prints the names of the first and changes nothing
# On any other system it names what is needed and changes nothing.
set -eu

window="libdbus-1-3 libegl1 libfontconfig1 libfreetype6 libgl1 libglib2.0-0 libx11-xcb1 libxcb-cursor0 libxcb-glx0
libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 libxcb-render0 libxcb-shape0 libxcb-shm0
libxcb-sync1 libxcb-xfixes0 libxcb-xinerama0 libxcb-xkb1 libxkbcommon-x11-0 libxkbcommon0 fonts-dejavu-core"
desktop="appstream at-spi2-core dbus desktop-file-utils dunst fonts-noto-cjk imagemagick libglib2.0-bin man-db openbox
poppler-utils procps strace trayer x11-utils xdotool xvfb"

case "${1:-run}" in
    run) wanted="$window" ;;
    test) wanted="$window $desktop" ;;
    deb) wanted="$window $desktop mmdebstrap python3" ;;
    list) echo "$window"; exit 0 ;;
    *) echo "usage: $0 [run|test|deb|list]" >&2; exit 2 ;;
esac
# uv comes from the Python package index, in a virtual environment of its own.
command -v uv >/dev/null 2>&1 || wanted="$wanted ca-certificates python3 python3-venv"

if ! command -v apt-get >/dev/null 2>&1; then
    [ "$(uname -s)" = Linux ] || exit 0
    echo "netdesk needs Qt's libraries for X11 or Wayland. On Debian their packages are:" $window
    if [ "${1:-run}" = test ]; then echo "The tests need, too:" $desktop; fi
    exit 0
fi

# Newer releases rename libraries and say so in Provides.
installed=$(dpkg-query -W -f='${db:Status-Status} ${Package} ${Provides}\n' | sed -n 's/^installed //p' | tr ', ' '\n\n')
missing=""
for package in $wanted; do
    printf '%s\n' "$installed" | grep -qxF "$package" || missing="$missing $package"
done
[ -n "$missing" ] || exit 0

echo "Installing the system packages that are missing:$missing"
as_root="env"
if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null 2>&1; then
        echo "This needs root and there is no sudo. As root, run: apt-get install$missing" >&2
        exit 1
    fi
    as_root="sudo env"
fi
apt="$as_root DEBIAN_FRONTEND=noninteractive apt-get -qq -o DPkg::Lock::Timeout=300 -o Acquire::Retries=3"
# shellcheck disable=SC2086
if ! { $apt update && $apt install -y --no-install-recommends $missing; }; then
    echo "They could not be installed; why is said above. It takes the network, and an administrator, who can type:" >&2
    echo "  apt-get update && apt-get install$missing" >&2
    exit 1
fi
