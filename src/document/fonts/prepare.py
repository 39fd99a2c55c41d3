#!/usr/bin/python3
"""Puts the typefaces of official documents into a folder: python3 prepare.py OUTDIR

GB/T 9704 asks for 小标宋, 仿宋, 黑体 and 楷体. The free Fandol faces have them, inside Debian's texlive-lang-chinese, with
PostScript (CFF) outlines, which libharu cannot embed; here they become TrueType. The other faces are TrueType already
and are copied as they are. Which face stands for which role is written to OUTDIR/fonts.json, which an office may edit
to name its own licensed faces; a fonts.json that was edited is left alone.

Nothing is installed: a package that this machine lacks is downloaded with apt-get, unpacked and thrown away. The first
run needs the package mirror and one to two minutes; afterwards it sees that nothing is to be done, also without a
network. A run that was interrupted leaves nothing half-written.
"""

import fcntl
import json
import multiprocessing
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

FANDOL = ("texlive-lang-chinese", "/usr/share/texlive/texmf-dist/fonts/opentype/public/fandol")

# File in OUTDIR: (Debian package, folder, file).
FACES = {
    "FandolSong-Bold.ttf": (*FANDOL, "FandolSong-Bold.otf"),
    "FandolFang-Regular.ttf": (*FANDOL, "FandolFang-Regular.otf"),
    "FandolHei-Regular.ttf": (*FANDOL, "FandolHei-Regular.otf"),
    "FandolKai-Regular.ttf": (*FANDOL, "FandolKai-Regular.otf"),
    "LiberationSerif-Regular.ttf": (
        "fonts-liberation2", "/usr/share/fonts/truetype/liberation2", "LiberationSerif-Regular.ttf"),
    "LXGWWenKai-Regular.ttf": (
        "fonts-lxgw-wenkai", "/usr/share/fonts/truetype/lxgw-wenkai", "LXGWWenKai-Regular.ttf"),
    "BabelStoneHan.ttf": ("fonts-babelstone-han", "/usr/share/fonts/truetype/babelstone", "BabelStoneHan.ttf"),
    "DejaVuSans.ttf": ("fonts-dejavu-core", "/usr/share/fonts/truetype/dejavu", "DejaVuSans.ttf"),
}

# Raise it when the same files must become other faces.
PREPARATION = 1

FONTS_JSON = {
    "note": "小标宋、仿宋、黑体、楷体和西文各用哪个字体文件；本单位有正版字体的，可改为其 TrueType 文件（.ttf 或 .ttc）的路径。"
            " Which file stands for which role; an office may name its own licensed TrueType files here.",
    "roles": {
        "title": "FandolSong-Bold.ttf",
        "body": "FandolFang-Regular.ttf",
        "heading_1": "FandolHei-Regular.ttf",
        "heading_2": "FandolKai-Regular.ttf",
        "latin": "LiberationSerif-Regular.ttf",
    },
    # For ㎡ ㎥ ⑳ and rare characters of names; the last for ☑ ☒ ✓.
    "fallback": ["LXGWWenKai-Regular.ttf", "BabelStoneHan.ttf", "DejaVuSans.ttf"],
}


class Failure(Exception):
    """What went wrong and what to do, for the person who started this."""


def stamp() -> str:
    """Says what the faces in a folder were made from and how; others are prepared anew."""
    return json.dumps([PREPARATION, FACES])


def rendered_fonts_json() -> str:
    return json.dumps(FONTS_JSON, ensure_ascii=False, indent=2) + "\n"


def unpacked(package: str, work: pathlib.Path) -> pathlib.Path:
    """The root below which the files of the package lie: / where it is installed, else a folder of its own."""
    folder = next(folder for (name, folder, _) in FACES.values() if name == package)
    if all(os.path.isfile(f"{folder}/{file}") for (name, _, file) in FACES.values() if name == package):
        return pathlib.Path("/")
    print(f"== {package}", flush=True)
    root = work / package
    root.mkdir()
    command = ["apt-get", "download", "-qq", package]
    if os.geteuid() == 0:
        command[1:1] = ["-o", "APT::Sandbox::User=root"]
    got = subprocess.run(command, cwd=root, capture_output=True, text=True)
    archives = list(root.glob("*.deb"))
    if got.returncode or len(archives) != 1:
        raise Failure(
            f"没有下载到 {package}：{got.stderr.strip()}。请联网后运行 sudo apt-get update 再重试。\n"
            f"{package} could not be downloaded; with a network, run `sudo apt-get update` and try again.")
    subprocess.run(["dpkg", "-x", archives[0], root], check=True)
    archives[0].unlink()
    return root


def to_truetype(source: pathlib.Path, target: pathlib.Path) -> None:
    """PostScript outlines to TrueType ones, at most a thousandth of an em off; without what only typesetters read."""
    from fontTools.pens.cu2quPen import Cu2QuPen
    from fontTools.pens.ttGlyphPen import TTGlyphPen
    from fontTools.ttLib import TTFont, newTable

    font = TTFont(source, recalcTimestamp=False)
    outlines = font.getGlyphSet()
    order = font.getGlyphOrder()
    glyphs = {}
    for name in order:
        pen = TTGlyphPen(outlines)
        outlines[name].draw(Cu2QuPen(pen, font["head"].unitsPerEm / 1000, reverse_direction=True))
        glyphs[name] = pen.glyph()

    font["loca"] = newTable("loca")
    font["glyf"] = table = newTable("glyf")
    table.glyphOrder = order
    table.glyphs = glyphs
    # The outline starts where hmtx says; a viewer moves it otherwise.
    for name, glyph in glyphs.items():
        glyph.recalcBounds(table)
        font["hmtx"][name] = (font["hmtx"][name][0], getattr(glyph, "xMin", 0))

    maxp = font["maxp"]
    maxp.tableVersion = 0x00010000
    maxp.maxZones = 1
    for field in ("maxTwilightPoints", "maxStorage", "maxFunctionDefs", "maxInstructionDefs", "maxStackElements",
                  "maxSizeOfInstructions", "maxComponentElements", "maxPoints", "maxContours", "maxCompositePoints",
                  "maxCompositeContours", "maxComponentDepth"):
        setattr(maxp, field, 0)
    font["post"].formatType = 3.0
    font["head"].glyphDataFormat = 0

    # libharu appends a style other than Regular to the name of the face, which already says it.
    names = font["name"]
    names.names = [record for record in names.names
                   if record.nameID in (0, 1, 2, 4, 6) and (record.platformID, record.langID) == (3, 0x409)]
    names.setName(names.getDebugName(1) or target.stem, 1, 3, 1, 0x409)
    names.setName("Regular", 2, 3, 1, 0x409)
    names.setName(target.stem, 6, 3, 1, 0x409)

    for tag in ("CFF ", "VORG", "BASE", "GPOS", "GSUB", "GDEF", "vhea", "vmtx"):
        if tag in font:
            del font[tag]
    font.sfntVersion = "\0\1\0\0"
    font.save(target, reorderTables=True)


def prepare(job) -> str:
    source, target = job
    if source.suffix == ".otf":
        to_truetype(source, target)
    else:
        shutil.copyfile(source, target)
    return target.name


def prepare_faces(folder: pathlib.Path) -> None:
    with tempfile.TemporaryDirectory(prefix=".preparing-", dir=folder) as temporary:
        work = pathlib.Path(temporary)
        packages = sorted({package for (package, _, _) in FACES.values()})
        roots = {package: unpacked(package, work) for package in packages}
        ready = work / "ready"
        ready.mkdir()
        jobs = [(roots[package] / source_folder.lstrip("/") / file, ready / name)
                for name, (package, source_folder, file) in FACES.items()]
        with multiprocessing.Pool(min(2, os.cpu_count() or 1)) as pool:
            for name in pool.imap_unordered(prepare, jobs):
                print(f"== {name}", flush=True)
        for name in FACES:
            os.replace(ready / name, folder / name)


def write_fonts_json(folder: pathlib.Path) -> None:
    """Writes fonts.json unless somebody has edited it; that is, unless it differs from what was written last."""
    settings, written = folder / "fonts.json", folder / ".fonts.json.written"
    text = rendered_fonts_json().encode()
    if settings.is_file() and not (written.is_file() and written.read_bytes() == settings.read_bytes()):
        return
    if settings.is_file() and settings.read_bytes() == text:
        return
    new = folder / ".fonts.json.new"
    new.write_bytes(text)
    written.write_bytes(text)
    os.replace(new, settings)


def main(folder: pathlib.Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    with open(folder / ".lock", "w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)  # two builds at once: the second finds everything done
        for left_behind in folder.glob(".preparing-*"):
            shutil.rmtree(left_behind)
        mark = folder / ".prepared"
        if not (mark.is_file() and mark.read_text() == stamp() and all((folder / name).is_file() for name in FACES)):
            prepare_faces(folder)
            mark.write_text(stamp())
        write_fonts_json(folder)


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: prepare.py OUTDIR")
    try:
        main(pathlib.Path(sys.argv[1]))
    except Failure as failure:
        sys.exit(f"!! {failure}")
    except ImportError:
        sys.exit("!! 缺少 python3-fonttools，请运行 sudo apt-get install python3-fonttools。\n"
                 "python3-fonttools is missing; run `sudo apt-get install python3-fonttools`.")
