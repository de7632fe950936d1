#!/bin/sh
# Installs the built package with apt in a clean root, works it there, opens its window on a virtual screen, and removes
# it. Needs root, mmdebstrap, xvfb and xdotool; run by "make deb-test". What is left: build/deb-test.png, the window.
set -eu
cd "$(dirname "$0")/.."

[ "$(id -u)" -eq 0 ] || { echo "A clean root is made by root alone: sudo make deb-test" >&2; exit 1; }
package=$(ls dist/netdesk_*_"$(dpkg --print-architecture)".deb)
work=$(mktemp -d)
root=$work/root
home=/srv/tester
screen=
window=
trap 'kill $window $screen 2>/dev/null || true; rm -rf "$work"' EXIT INT TERM

fail() { echo "deb-test: $*" >&2; exit 1; }
inside() { env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive chroot "$root" "$@"; }
as_user="env -i PATH=/usr/sbin:/usr/bin:/bin HOME=$home LC_ALL=C.UTF-8 chroot --userspec=tester: $root"

echo "Making a clean root of $(. /etc/os-release; echo "$VERSION_CODENAME")"
mmdebstrap --quiet --mode=root --variant=apt --format=dir --include=desktop-file-utils \
    "$(. /etc/os-release; echo "$VERSION_CODENAME")" "$root"
if [ -e /etc/resolv.conf ]; then cp -L /etc/resolv.conf "$root/etc/resolv.conf"; fi
cp "$package" "$root/netdesk.deb"
inside useradd --create-home --home-dir "$home" tester

echo "Installing"
inside apt-get -qq update
inside apt-get -qq install -y --no-install-recommends /netdesk.deb > "$work/apt.log" 2>&1 || fail "$(cat "$work/apt.log")"
inside dpkg --verify netdesk || fail "files are not as they were packed"
inside grep -q '^text/vcard=netdesk.desktop' /usr/share/applications/mimeinfo.cache || fail "vCards are not opened by it"

[ "$($as_user netdesk --version)" = "netdesk, version $(inside dpkg-query -W -f '${Version}' netdesk)" ] || fail "version"
$as_user netdesk sample
$as_user netdesk today --json | grep -q '"name"' || fail "nobody is on today's list"
$as_user netdesk sheet directory -o "$home/people.pdf"
$as_user netdesk check

echo "Opening the window"
mkfifo "$work/display"
Xvfb -displayfd 3 -ac -screen 0 1280x800x24 3> "$work/display" 2> /dev/null &
screen=$!
display=:$(head -n 1 "$work/display")
$as_user env DISPLAY="$display" netdesk 2> "$work/window.log" &
window=$!
tries=0
until DISPLAY=$display xdotool search --onlyvisible --name netdesk > /dev/null 2>&1; do
    tries=$((tries + 1))
    [ $tries -lt 120 ] && kill -0 $window || fail "no window: $(cat "$work/window.log")"
    sleep 0.5
done
sleep 2
DISPLAY=$display import -window root build/deb-test.png
kill -TERM $window
wait $window || fail "the window ended with $?: $(cat "$work/window.log")"
[ ! -s "$work/window.log" ] || fail "the window said: $(cat "$work/window.log")"
window=

echo "Removing"
inside apt-get -qq purge -y netdesk > "$work/apt.log" 2>&1 || fail "$(cat "$work/apt.log")"
rm "$root/netdesk.deb"
left=$(find "$root" \( -path "$root$home" -o -path "$root/tmp" \) -prune -o -iname '*netdesk*' -print)
[ -z "$left" ] || fail "left behind: $left"
if grep -q netdesk "$root/usr/share/applications/mimeinfo.cache"; then fail "vCards are still opened by it"; fi
[ -e "$root$home/.local/share/netdesk" ] || fail "the user's data went, too"
echo "deb-test passed: installed, worked, opened its window, removed"
