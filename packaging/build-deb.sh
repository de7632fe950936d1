#!/bin/sh
# Builds dist/netdesk_VERSION_ARCH.deb: netdesk and the locked versions of what it needs, in /opt/netdesk with the
# system's Python, and what a desktop reads of it. Run by "make deb"; UV names uv.
set -eu
cd "$(dirname "$0")/.."

uv=${UV:-uv}
python=/usr/bin/python3
tree=build/deb
home=$tree/opt/netdesk
own=$home/bin/python3

version=$(sed -n 's/^version = "\(.*\)"/\1/p' pyproject.toml)
minor=$($python -c 'import sys; print(sys.version_info[1])')
if [ "$minor" -lt 11 ] || [ "$minor" -gt 13 ]; then
    echo "A package stands on the system's Python, and netdesk needs 3.11 to 3.13; this is 3.$minor." >&2
    exit 1
fi
architecture=$(dpkg --print-architecture)
umask 022
rm -rf "$tree"
mkdir -p "$tree" dist

# A virtual environment of the system's Python: it works in /opt/netdesk alone, so its scripts are replaced by one.
"$uv" venv --quiet --no-project --python "$python" "$home"
"$uv" export --quiet --frozen --no-dev --no-emit-project --output-file build/requirements.txt
"$uv" pip install --quiet --python "$own" --link-mode copy --require-hashes -r build/requirements.txt
rm -f dist/netdesk-*.whl
"$uv" build --quiet --wheel --out-dir dist
"$uv" pip install --quiet --python "$own" --link-mode copy --no-deps dist/netdesk-*.whl
find "$home/bin" -mindepth 1 ! -name 'python*' -delete
rm -rf "$home/include" "$home/share" "$home/.lock" "$home/.gitignore" "$home/CACHEDIR.TAG"
ln -sfn "$python" "$home/bin/python"
cat > "$home/bin/netdesk" <<'SCRIPT'
#!/opt/netdesk/bin/python3 -I
from netdesk.__main__ import main

main()
SCRIPT
chmod 755 "$home/bin/netdesk"

libraries=$home/lib/python3.$minor/site-packages
rm -f "$libraries"/netdesk-*.dist-info/direct_url.json "$libraries"/*.dist-info/uv_cache.json  # where it was built

# What PySide brings for developers, and Qt Quick, which netdesk does not use, would be a third of what is installed.
qt=$libraries/PySide6
rm -rf "$qt"/Qt/qml "$qt"/Qt/metatypes "$qt"/Qt/libexec "$qt"/include "$qt"/typesystems "$qt"/glue "$qt"/scripts \
    "$qt"/doc "$qt"/Qt/plugins/qmltooling "$qt"/Qt/plugins/qmllint "$qt"/Qt/plugins/designer "$qt"/*.pyi
for name in assistant balsam balsamui designer linguist lrelease lupdate qmlcachegen qmlformat qmlimportscanner qmllint \
    qmlls qmltyperegistrar qsb rcc svgtoqml uic; do
    rm -f "$qt/$name"
done
for name in Qml Quick QuickControls2 QuickTest QuickWidgets Designer Help UiTools; do
    rm -f "$qt/Qt$name.abi3.so"
done
rm -f "$qt"/Qt/lib/libQt6Qml* "$qt"/Qt/lib/libQt6Quick* "$qt"/Qt/lib/libQt6Designer* "$qt"/Qt/lib/libQt6Labs*

# Compiled beforehand, as nobody may write there later; the times of the files are theirs in the package too.
"$python" -m compileall -q -s "$tree" -p / "$libraries"
"$own" -I -c "from netdesk.pyside import import_pyside; import_pyside()"

share=$tree/usr/share
install -d "$tree/usr/bin" "$tree/DEBIAN"
ln -s /opt/netdesk/bin/netdesk "$tree/usr/bin/netdesk"
install -Dm644 packaging/netdesk.desktop "$share/applications/netdesk.desktop"
install -Dm644 packaging/org.netdesk.netdesk.metainfo.xml "$share/metainfo/org.netdesk.netdesk.metainfo.xml"
install -Dm644 resources/icons/netdesk.svg "$share/icons/hicolor/scalable/apps/netdesk.svg"
install -Dm644 resources/icons/netdesk-symbolic.svg "$share/icons/hicolor/symbolic/apps/netdesk-symbolic.svg"
"$own" -I packaging/icons.py build/icons
for picture in build/icons/*.png; do
    size=$(basename "$picture" .png)
    install -Dm644 "$picture" "$share/icons/hicolor/${size}x$size/apps/netdesk.png"
done
install -d "$share/man/man1"
"$own" -I packaging/man_page.py | gzip -9n > "$share/man/man1/netdesk.1.gz"
install -d "$share/bash-completion/completions" "$share/zsh/vendor-completions" "$share/fish/vendor_completions.d"
completed() { _NETDESK_COMPLETE=$1_source "$own" -I -m netdesk > "$share/$2"; }
completed bash bash-completion/completions/netdesk
completed zsh zsh/vendor-completions/_netdesk
completed fish fish/vendor_completions.d/netdesk.fish
install -Dm644 packaging/debian/copyright "$share/doc/netdesk/copyright"
gzip -9nc CHANGELOG.md > "$share/doc/netdesk/NEWS.gz"

libraries_of_qt=$(sh packaging/setup-debian.sh list | tr '\n' ' ' | sed 's/ *$//; s/  */, /g')
sed -e "s/@VERSION@/$version/; s/@ARCHITECTURE@/$architecture/; s/@SIZE@/$(du -sk "$tree" | cut -f1)/" \
    -e "s/@PYTHON@/python3 (>= 3.$minor), python3 (<< 3.$((minor + 1)))/; s/@QT@/$libraries_of_qt/" \
    packaging/debian/control > "$tree/DEBIAN/control"
install -m755 packaging/debian/postinst packaging/debian/postrm "$tree/DEBIAN/"
# Debian and Ubuntu differ in how hard they press by default; more than this takes minutes for little.
dpkg-deb --root-owner-group -Zzstd -z9 --build "$tree" "dist/netdesk_${version}_$architecture.deb"
