<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>on the shelf of this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>came with the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read where it lies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on a drive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence of the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} ({percent} %)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size}, {count} files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files are as they were packed (checked on {date}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has checked all its files yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not packed, so its files cannot be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AboutDeeds</name>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair from another copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy to the shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check all files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AboutPanel</name>
    <message>
        <source>About this story</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Turning pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding your way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening and watching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Showing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next chapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous chapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back the way you came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview of all pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read to me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captions on or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcript of a film or recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound on or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Louder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black screen on or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>White screen on or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide or show the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trainer’s notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words in their normal size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen or window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close what is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About this story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from the shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Audio</name>
    <message>
        <source>Recording controls</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Story controls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too slow for film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sound device</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaptionBox</name>
    <message>
        <source>Captions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>give it a row in &quot;media&quot; with &quot;by&quot; and &quot;licence&quot;, or one for its folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name a WebVTT file in &quot;captions&quot;, or at least a &quot;transcript&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make two pages of it, or say it in fewer words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lcreader pack --shrink makes it smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>simplify it in a drawing program, or make several shapes of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save it with at most 1920 x 1080 pixels and 8 megabits a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save films as VP9 or H.264 and sound as Opus or MP3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy or export it once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name it on a page, or take it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>raise &quot;shade&quot; to {needed}, or put the words where the picture is calm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bring them to one loudness, such as -23 LUFS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>are these the cues of this recording?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{name}&quot; cannot be played: its first frame never comes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{name}&quot; cannot be played: nothing is ever heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{name}&quot; should last {length} but breaks off before its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the picture &quot;{name}&quot; is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the font &quot;{name}&quot; is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the picture &quot;{name}&quot; has {found} megapixels; {limit} is the most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{name}&quot; cannot be opened within {limit} seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{name}&quot; takes over {limit} MB of memory to open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the fonts have {found} bytes together; {limit} is the most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing says who made &quot;{name}&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing says under which licence &quot;{name}&quot; is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing in the story names &quot;{name}&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{name}&quot; has no words for those who cannot hear it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the words do not fit on one page ({language}); they will have to be scrolled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} of the words are there in {language}; wanting: {where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some pages are read aloud in {language}; not yet: {where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is said on film or in recordings cannot be read in {language} on: {where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the story has {found} GB; most sticks (FAT32) take no file over 4.2 GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{name}&quot; has {width} x {height} pixels and will be slow on a netbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{name}&quot;: a shape in its line {line} has {found} parts; after {limit} it is cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{name}&quot; has {found} megabits a second and will be slow on a netbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{name}&quot; begins well; its end was not looked at, which takes over {limit} seconds here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the words stand out from their picture by {found}:1 only, where 4.5:1 is needed; the reader will darken or lighten it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is {found} LU {how} than the story&apos;s other sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cues go on until {end}, but &quot;{name}&quot; ends at {length}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>louder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quieter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not looked inside pictures, film and sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not looked inside pictures, film and sound: Qt cannot start here ({reason})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loudness not measured: there is no ffmpeg here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoiceRow</name>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not quite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Chrome</name>
    <message>
        <source>Scroll, swipe or press ← to go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll, swipe or press → to go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompareBar</name>
    <message>
        <source>Bar between the two pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left and Right move it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>About “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DriveRow</name>
    <message>
        <source>%1 was pulled out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy all to the shelf</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DropPlace</name>
    <message>
        <source>Let go to put it on the shelf</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmptyShelf</name>
    <message>
        <source>There are no stories here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag one here, or put in a stick that holds stories.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EndView</name>
    <message>
        <source>The end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the shelf</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilmControls</name>
    <message>
        <source>Film controls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sound device</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilmHand</name>
    <message>
        <source>Play again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play the film</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Films</name>
    <message>
        <source>This computer is too slow for moving backgrounds; they stand still.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer is too slow for this film; its sound goes on without its picture.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindPanel</name>
    <message>
        <source>Find in this story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words to find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Front</name>
    <message>
        <source>This story has sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maker not named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Films: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sounds: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captions, transcripts and tables: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other files: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoToBox</name>
    <message>
        <source>Go to page %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last page is number %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter: go. Esc: stay here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>Keys and gestures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press a line to do what it says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wheel: one notch, one page. Swipe left or right to turn. Click the left or right edge to turn, elsewhere to see the bar; double-click for full screen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HitRow</name>
    <message>
        <source>Page %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobStrip</name>
    <message>
        <source>%1 more to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>It could not be done: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeepOffer</name>
    <message>
        <source>Keep it on the shelf</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keeper</name>
    <message>
        <source>Adding “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repairing “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is in the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is off the shelf; its file stays where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” came with the program and stays on the shelf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is on a drive; remove it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is on the shelf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is now version {version}; you go on where you were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” was damaged and is whole again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” {version} is on the shelf already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} stories are on the shelf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An older version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” {version} is older than the {installed} on the shelf. Use it instead?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the older one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same version, but different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” {version} is on the shelf with other words or pictures. Use this one instead?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is this another story?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the shelf: {there}
To be added: {new}
Both have the same id, but another title or other authors. Keep both, unless they are two versions of one story.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove “{title}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its file goes to the trash. Where you were in it is remembered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is still on the shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {count} files are as they were packed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The story is whole again; files mended: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The story is whole; nothing had to be mended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be repaired</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Media Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Media Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Media Play</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguageBox</name>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LargeCover</name>
    <message>
        <source>Continue: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>“{path}” is not there; its drive may be unplugged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the reader remembered was damaged; it starts afresh and keeps the old file as {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program holds the reader&apos;s memory; places are written when it lets go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be written to {folder}, so places are forgotten at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of this story is damaged: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} files of this story are damaged.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Learning Centre Reader</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapCard</name>
    <message>
        <source>Go there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotesSheet</name>
    <message>
        <source>Notes for the trainer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes for the trainer · page %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page has no notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the notes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No story fits these choices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all stories</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenDialog</name>
    <message>
        <source>Another copy of this story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add stories to the shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stories (*.lcstory story.yaml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverviewCard</name>
    <message>
        <source>Page %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverviewPanel</name>
    <message>
        <source>All pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Package</name>
    <message>
        <source>There is no story.yaml in “{file}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” has changed since it was opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is not a story.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A story is a folder with a story.yaml in it, or a .lcstory file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry mimetype of “{file}” does not say that it is a story.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is an archive, but was not packed as a story.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” says two different things about “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pack the story with: lcreader pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it again from where it came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is incomplete or damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” holds more than {limit} files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is one part of several.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}”: the name “{name}” is not written in UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}”: “{name}” is encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}”: “{name}” is compressed, so it cannot be played in place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” does not say plainly how large “{name}” is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}”: “{name}” does not fit where it is said to be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}”: “{name}” is a link or a device and no file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” has {size} bytes; at most {limit} are allowed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is not in the package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is a link that leads out of the story.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is no ordinary file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is a link that leads nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is a link to a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the file itself into the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as JPEG, PNG or WebP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as WebM (VP9, Opus) or MP4 (H.264, AAC).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as Opus, MP3 or FLAC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the font as TTF, OTF or WOFF2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy its words into story.yaml, and save its pictures as JPEG, PNG or WebP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the table as CSV in UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as text in UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpack it and use the files in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is a {kind} file, which a story cannot hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is of no kind that a story can hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is {kind}, which cannot be used here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the file another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” and “{other}” are one name on some systems.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is both a file and a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name “{file}” is not written in UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name “{file}” has an invisible control character in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name “{file}” has a character in it that turns the writing direction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name “{file}” has a backslash in it; folders are written with “/”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name “{file}” is an absolute path, which would leave the package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name “{file}” has a colon in it, which means a drive on some systems.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name “{file}” has “..” in it, which would leave the package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name “{file}” has an empty part in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the name “{file}” ends in a full stop or a space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name “{file}” means a device and not a file on Windows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The accents in the name “{file}” are not written in the composed form (NFC).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name “{file}” is longer than {limit} bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name “{file}” is more than {limit} folders deep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no story at “{file}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the story again from where it came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the story again; or, if you changed it yourself, delete its SHA256SUMS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} of “{file}” is not a checksum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” was not in the story when it was packed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is damaged or was changed after packing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embed nothing and link to nothing; a drawing program can save it as plain SVG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is not a well-formed SVG drawing: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” reaches outside itself ({what}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” has a script in it ({what}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” draws more than a page can show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” holds no film that this computer can show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” holds no sound that this computer can play.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” breaks off: it is damaged, or can no longer be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” would lie inside the story that is packed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a file outside the story&apos;s folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” changed while it was being packed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pack again when nothing writes into the story.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” has no checksums to hold its files against.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stories get them with: lcreader pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” was packed with the story and is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checksums of “{file}” cannot be read, nor those of “{other}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged or missing in both copies: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try a third copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” and “{other}” are not the same version of a story.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a copy that came from the same file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in “{file}” is what “{other}” holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it was a copy of “{other}”, copy that once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is a folder; only packed stories are repaired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy its damaged files from the other copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” cannot be written: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” needs {needed} MB, and {free} MB are free in “{folder}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove something else first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is not a story that was installed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it where it lies, with the system&apos;s own file manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trash does not take “{file}”: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it with the system&apos;s own file manager, if you are sure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is not written in UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film “{file}” has {width} × {height} pixels; at most 4096 × 2304 are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it with at most 1920 × 1080 pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” has a drawing inside it, which could reach other files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it without a cover picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is a JPEG of {found} layers; at most {limit} are decoded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it once more in a picture editor.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Panels</name>
    <message>
        <source>The picture is hidden. Press the key again to bring it back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PickBox</name>
    <message>
        <source>Sort by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>The picture “{file}” has {found} megapixels; at most {limit} are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture “{file}” is damaged and cannot be shown.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemNote</name>
    <message>
        <source>Read the transcript</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>page &quot;{id}&quot;: {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chapter &quot;{id}&quot;: {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{key}&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a chapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did you mean &quot;{nearest}&quot;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put words that hold &quot;: &quot; or begin with a sign in quotation marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write digits alone, with a point before decimals: 1874 or 26.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>get a newer Learning Centre Reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save the file as UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put the file into the package and give its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give the page a background of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say in &quot;alt&quot; what it shows; alt: &quot;&quot; if it is decoration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{{}} leaves a piece as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name the file after its language, as in text/zh-Hans.yaml</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>link to a page as #page-id, or to an https:// address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in a translation &quot;pages&quot; stands beside &quot;chapters&quot;, and goes by the pages&apos; ids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first line of a caption file is &quot;WEBVTT&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a cue&apos;s time looks like this: 00:01:05.000 --&gt; 00:01:07.500</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give the second one a page of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file has {found} bytes; {limit} is the most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is not written in UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the character {character} cannot stand in a story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not YAML: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file goes on after {limit} values, the most there may be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than {limit} levels, one inside the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a line cannot begin with &quot;%&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a second document begins here; only the first is read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tag &quot;{tag}&quot; is not read: the key decides what a value is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the anchor &quot;{anchor}&quot; is not read; write the words out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value that begins with &quot;*&quot; points elsewhere, and is not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a key is a single word, not a list or further keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{key}&quot; stands here a second time; line {first} counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are more than {limit} problems; the rest is not listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the story is in format {format} and needs a newer reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the story needs &quot;{name}&quot;, which this reader does not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the story has no page that can be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the story has more than {limit} pages; the rest is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the story is in {found} languages; {limit} is the most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the languages have more than {limit} values together; &quot;{value}&quot; is not read any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{key}&quot; is not a key of {owner}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{owner} lacks &quot;{key}&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{key}&quot; takes one value, not a list or further keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{key}&quot; takes a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{key}&quot; takes further keys and their values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{key}&quot; has {found}; {limit} is the least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{key}&quot; has {found}; {limit} is the most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{key}&quot; has {found} characters; {limit} is the most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{key}&quot; holds the character {character}, which cannot be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{key}&quot; takes a number, not &quot;{value}&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{key}&quot; is {value}; it may be from {least} to {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{key}&quot; cannot be &quot;{value}&quot;, only one of: {choices}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{key}&quot; is either true or false, not &quot;{value}&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is not a colour; colours look like &quot;#53adb8&quot;, in quotation marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is not a language tag such as en, pt-BR or zh-Hans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is not a date such as 2026-11-22</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is not a version such as 1.2.0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is not an SPDX licence identifier such as CC-BY-4.0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is not an address; addresses begin with https://</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is not a domain name such as example.org</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{value}&quot; cannot be an id: a letter, then a-z, 0-9 and -, at most 64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the id &quot;{value}&quot; is taken already, in line {first}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{key}&quot; takes two numbers from 0 to 1: [from the left, from the top]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} &quot;{value}&quot; is not in the package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} &quot;{value}&quot; is not a file of the package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no page &quot;{value}&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the page has &quot;{first}&quot; already; &quot;{key}&quot; is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a background needs a file or a colour, one of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an excursion&apos;s first page needs a background of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{key}&quot; belongs to a question without choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a chart needs &quot;rows&quot; or &quot;data&quot;, one of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a share cannot be negative, and all of them cannot be 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no row is labelled &quot;{value}&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a row holds a label and a number, nothing else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a link cannot lead to &quot;{value}&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is not WebVTT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file has {found} cues; {limit} is the most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is not the time of a cue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{value}&quot; ends before it begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the words in &quot;{value}&quot; stand in story.yaml; this file is not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{key}&quot; is the same in every language and belongs into story.yaml</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{key}&quot; has {found} here and {main} in the main language, which is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>story.yaml has no &quot;{key}&quot; here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no chapter &quot;{value}&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file has no cues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cue at {time} has {found} characters; {limit} are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{key}&quot; has no value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is not among the licences known here; it is shown as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no page leads to this excursion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first page has no background; plain paper is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{value}&quot; has no words for those who cannot see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the page is to turn after its media, but it has none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is not part of a page&apos;s words and is shown as it stands</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>This story has no page “{page}”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Scrubber</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Search all stories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>As the system says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has more than {limit} bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no setting “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean “{near}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{key}” must hold settings and their values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The setting “{name}” cannot be “{value}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be: {allowed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How large the words of a page are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latin letters that are harder to mistake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For dyslexia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High: pure black and white, and darker shades.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduced: pages change without moving.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the program, and of stories that have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether stories may be heard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How loud stories are, in per cent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of films and recordings that have some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where nothing can be heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the voice of a page begins, where it has one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When I press play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With its page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With its page, then turn it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer’s voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads pages that nobody has recorded, if it speaks their language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next and previous walk through what is on a page before it turns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages turn by themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a story asks for it. Off: only by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the reader opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What draws the pages; takes effect when the reader opens again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPanel</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set for this place by its manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sound device</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>What shall we read?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not there now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All subjects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was pulled out. Put it in again to go on; your place is remembered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a story first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShelfHead</name>
    <message>
        <source>Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShelfHits</name>
    <message>
        <source>On pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShelfView</name>
    <message>
        <source>Shelf</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourceBox</name>
    <message>
        <source>QR code of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where this story came from:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartLanguages</name>
    <message>
        <source>read aloud</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Turn pages with the arrow keys, the mouse wheel, a swipe or a remote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue at page %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let’s go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>System</name>
    <message>
        <source>it is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that is not allowed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk or stick does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no room left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing can be written there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Thinking</name>
    <message>
        <source>Time to think: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to think</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TranscriptPanel</name>
    <message>
        <source>Transcript</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <source>F11: window. Ctrl+W: shelf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to play on this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to caption on this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captions: {language}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captions are off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No captions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page has no transcript.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This story is in one language only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The story is read to you; pages turn by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages wait for you again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has nothing to hear sound with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume: {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size: {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a story first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
