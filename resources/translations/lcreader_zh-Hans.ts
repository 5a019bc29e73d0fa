<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh-Hans" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>on the shelf of this computer</source>
        <translation>在本机书架上</translation>
    </message>
    <message>
        <source>came with the program</source>
        <translation>随程序附带</translation>
    </message>
    <message>
        <source>read where it lies</source>
        <translation>在原处阅读</translation>
    </message>
    <message>
        <source>on a drive</source>
        <translation>在移动盘上</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>发布者</translation>
    </message>
    <message>
        <source>By</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Licence of the words</source>
        <translation>文字许可</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页数</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>About</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>{name} ({percent} %)</source>
        <translation>{name}（{percent}%）</translation>
    </message>
    <message>
        <source>{size}, {count} files</source>
        <translation>{size}，{count} 个文件</translation>
    </message>
    <message>
        <source>All files are as they were packed (checked on {date}).</source>
        <translation>所有文件都与打包时一致（{date} 检查）。</translation>
    </message>
    <message>
        <source>Nobody has checked all its files yet.</source>
        <translation>还没有人检查过它的全部文件。</translation>
    </message>
    <message>
        <source>It is not packed, so its files cannot be checked.</source>
        <translation>它没有打包，因此无法检查文件。</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查看……</translation>
    </message>
</context>
<context>
    <name>AboutDeeds</name>
    <message>
        <source>Read</source>
        <translation>阅读</translation>
    </message>
    <message>
        <source>Repair from another copy…</source>
        <translation>用另一份副本修复……</translation>
    </message>
    <message>
        <source>Copy to the shelf</source>
        <translation>复制到书架</translation>
    </message>
    <message>
        <source>Check all files</source>
        <translation>检查所有文件</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>AboutPanel</name>
    <message>
        <source>About this story</source>
        <translation>关于这个故事</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Turning pages</source>
        <translation>翻页</translation>
    </message>
    <message>
        <source>Finding your way</source>
        <translation>查找位置</translation>
    </message>
    <message>
        <source>Listening and watching</source>
        <translation>听和看</translation>
    </message>
    <message>
        <source>Showing</source>
        <translation>放映</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>第一页</translation>
    </message>
    <message>
        <source>Last page</source>
        <translation>最后一页</translation>
    </message>
    <message>
        <source>Next chapter</source>
        <translation>下一章</translation>
    </message>
    <message>
        <source>Previous chapter</source>
        <translation>上一章</translation>
    </message>
    <message>
        <source>Back the way you came</source>
        <translation>按来路返回</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>再往前</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <translation>转到某页</translation>
    </message>
    <message>
        <source>Overview of all pages</source>
        <translation>全部页面一览</translation>
    </message>
    <message>
        <source>Find words</source>
        <translation>查找文字</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>播放或暂停</translation>
    </message>
    <message>
        <source>Read to me</source>
        <translation>读给我听</translation>
    </message>
    <message>
        <source>Captions on or off</source>
        <translation>打开或关闭字幕</translation>
    </message>
    <message>
        <source>Transcript of a film or recording</source>
        <translation>影片或录音的文字稿</translation>
    </message>
    <message>
        <source>Sound on or off</source>
        <translation>打开或关闭声音</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>大声些</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>小声些</translation>
    </message>
    <message>
        <source>Another language</source>
        <translation>换一种语言</translation>
    </message>
    <message>
        <source>Black screen on or off</source>
        <translation>黑屏或恢复</translation>
    </message>
    <message>
        <source>White screen on or off</source>
        <translation>白屏或恢复</translation>
    </message>
    <message>
        <source>Hide or show the words</source>
        <translation>隐藏或显示文字</translation>
    </message>
    <message>
        <source>The trainer’s notes</source>
        <translation>讲解备注</translation>
    </message>
    <message>
        <source>Larger words</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Smaller words</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Words in their normal size</source>
        <translation>文字恢复原来大小</translation>
    </message>
    <message>
        <source>Full screen or window</source>
        <translation>全屏或窗口</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Close what is open</source>
        <translation>关闭打开的内容</translation>
    </message>
    <message>
        <source>Back to the shelf</source>
        <translation>回到书架</translation>
    </message>
    <message>
        <source>Open a story</source>
        <translation>打开故事</translation>
    </message>
    <message>
        <source>About this story</source>
        <translation>关于这个故事</translation>
    </message>
    <message>
        <source>Remove from the shelf</source>
        <translation>从书架移除</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
</context>
<context>
    <name>Audio</name>
    <message>
        <source>Recording controls</source>
        <translation>录音控制</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Story controls</source>
        <translation>故事控制栏</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>无声音</translation>
    </message>
    <message>
        <source>Too slow for film</source>
        <translation>放映太慢</translation>
    </message>
    <message>
        <source>No sound device</source>
        <translation>没有声音设备</translation>
    </message>
</context>
<context>
    <name>CaptionBox</name>
    <message>
        <source>Captions</source>
        <translation>字幕</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>give it a row in &quot;media&quot; with &quot;by&quot; and &quot;licence&quot;, or one for its folder</source>
        <translation>在“media”里给它加一行，写上“by”和“licence”；也可以给它所在的文件夹加一行</translation>
    </message>
    <message>
        <source>name a WebVTT file in &quot;captions&quot;, or at least a &quot;transcript&quot;</source>
        <translation>在“captions”里写上一个 WebVTT 文件，或至少写一个“transcript”</translation>
    </message>
    <message>
        <source>make two pages of it, or say it in fewer words</source>
        <translation>分成两页，或写得简短些</translation>
    </message>
    <message>
        <source>lcreader pack --shrink makes it smaller</source>
        <translation>lcreader pack --shrink 可以把它缩小</translation>
    </message>
    <message>
        <source>simplify it in a drawing program, or make several shapes of it</source>
        <translation>请在绘图软件中简化它，或拆成几个图形</translation>
    </message>
    <message>
        <source>save it with at most 1920 x 1080 pixels and 8 megabits a second</source>
        <translation>存成不超过 1920 x 1080 像素、每秒 8 兆比特</translation>
    </message>
    <message>
        <source>save films as VP9 or H.264 and sound as Opus or MP3</source>
        <translation>影片请存为 VP9 或 H.264，声音请存为 Opus 或 MP3</translation>
    </message>
    <message>
        <source>copy or export it once more</source>
        <translation>请重新复制或导出一次</translation>
    </message>
    <message>
        <source>name it on a page, or take it away</source>
        <translation>在某一页写上它，或把它删掉</translation>
    </message>
    <message>
        <source>raise &quot;shade&quot; to {needed}, or put the words where the picture is calm</source>
        <translation>把“shade”提高到 {needed}，或把文字放到画面平静的地方</translation>
    </message>
    <message>
        <source>bring them to one loudness, such as -23 LUFS</source>
        <translation>把它们调到同样的响度，例如 -23 LUFS</translation>
    </message>
    <message>
        <source>are these the cues of this recording?</source>
        <translation>这些提示时间是这段录音的吗？</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; cannot be played: its first frame never comes</source>
        <translation>“{name}”无法播放：始终没有第一帧画面</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; cannot be played: nothing is ever heard</source>
        <translation>“{name}”无法播放：始终听不到声音</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; should last {length} but breaks off before its end</source>
        <translation>“{name}”应有 {length}，但没到结尾就断了</translation>
    </message>
    <message>
        <source>the picture &quot;{name}&quot; is damaged</source>
        <translation>图片“{name}”已损坏</translation>
    </message>
    <message>
        <source>the font &quot;{name}&quot; is damaged</source>
        <translation>字体“{name}”已损坏</translation>
    </message>
    <message>
        <source>the picture &quot;{name}&quot; has {found} megapixels; {limit} is the most</source>
        <translation>图片“{name}”有 {found} 百万像素；最多 {limit}</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; cannot be opened within {limit} seconds</source>
        <translation>“{name}”在 {limit} 秒内打不开</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; takes over {limit} MB of memory to open</source>
        <translation>打开“{name}”要用超过 {limit} MB 的内存</translation>
    </message>
    <message>
        <source>the fonts have {found} bytes together; {limit} is the most</source>
        <translation>字体合计 {found} 字节；最多 {limit}</translation>
    </message>
    <message>
        <source>nothing says who made &quot;{name}&quot;</source>
        <translation>没有写明“{name}”是谁制作的</translation>
    </message>
    <message>
        <source>nothing says under which licence &quot;{name}&quot; is</source>
        <translation>没有写明“{name}”采用什么许可</translation>
    </message>
    <message>
        <source>nothing in the story names &quot;{name}&quot;</source>
        <translation>故事里没有用到“{name}”</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; has no words for those who cannot hear it</source>
        <translation>“{name}”没有给听不见的人看的文字</translation>
    </message>
    <message>
        <source>the words do not fit on one page ({language}); they will have to be scrolled</source>
        <translation>文字在一页里放不下（{language}），读者需要滚动</translation>
    </message>
    <message>
        <source>{share} of the words are there in {language}; wanting: {where}</source>
        <translation>{language} 已有 {share} 的文字；还缺：{where}</translation>
    </message>
    <message>
        <source>some pages are read aloud in {language}; not yet: {where}</source>
        <translation>{language} 有些页已有朗读；还没有的：{where}</translation>
    </message>
    <message>
        <source>what is said on film or in recordings cannot be read in {language} on: {where}</source>
        <translation>影片或录音里说的话没有 {language} 的文字：{where}</translation>
    </message>
    <message>
        <source>the story has {found} GB; most sticks (FAT32) take no file over 4.2 GB</source>
        <translation>故事有 {found} GB；多数 U 盘（FAT32）放不下超过 4.2 GB 的文件</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; has {width} x {height} pixels and will be slow on a netbook</source>
        <translation>“{name}”有 {width} x {height} 像素，在上网本上会很慢</translation>
    </message>
    <message>
        <source>&quot;{name}&quot;: a shape in its line {line} has {found} parts; after {limit} it is cut</source>
        <translation>“{name}”：第 {line} 行的图形有 {found} 段；第 {limit} 段之后不会画出</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; has {found} megabits a second and will be slow on a netbook</source>
        <translation>“{name}”每秒 {found} 兆比特，在上网本上会很慢</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; begins well; its end was not looked at, which takes over {limit} seconds here</source>
        <translation>“{name}”开头正常；结尾没有检查，因为在这台电脑上要用超过 {limit} 秒</translation>
    </message>
    <message>
        <source>the words stand out from their picture by {found}:1 only, where 4.5:1 is needed; the reader will darken or lighten it</source>
        <translation>文字与画面的对比度只有 {found}:1，应有 4.5:1；阅读器会自动把画面调暗或调亮</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is {found} LU {how} than the story&apos;s other sound</source>
        <translation>“{name}”比故事里的其他声音{how} {found} LU</translation>
    </message>
    <message>
        <source>the cues go on until {end}, but &quot;{name}&quot; ends at {length}</source>
        <translation>提示时间到 {end} 才结束，但“{name}”在 {length} 就结束了</translation>
    </message>
    <message>
        <source>louder</source>
        <translation>响</translation>
    </message>
    <message>
        <source>quieter</source>
        <translation>轻</translation>
    </message>
    <message>
        <source>not looked inside pictures, film and sound</source>
        <translation>没有检查图片、影片和声音的内容</translation>
    </message>
    <message>
        <source>not looked inside pictures, film and sound: Qt cannot start here ({reason})</source>
        <translation>没有检查图片、影片和声音的内容：这里无法启动 Qt（{reason}）</translation>
    </message>
    <message>
        <source>loudness not measured: there is no ffmpeg here</source>
        <translation>没有测量响度：这里没有 ffmpeg</translation>
    </message>
</context>
<context>
    <name>ChoiceRow</name>
    <message>
        <source>Right</source>
        <translation>对</translation>
    </message>
    <message>
        <source>Not quite</source>
        <translation>不太对</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>已选</translation>
    </message>
</context>
<context>
    <name>Chrome</name>
    <message>
        <source>Scroll, swipe or press ← to go on</source>
        <translation>滚动、滑动或按 ← 继续</translation>
    </message>
    <message>
        <source>Scroll, swipe or press → to go on</source>
        <translation>滚动、滑动或按 → 继续</translation>
    </message>
</context>
<context>
    <name>CompareBar</name>
    <message>
        <source>Bar between the two pictures</source>
        <translation>两张图片之间的分隔条</translation>
    </message>
    <message>
        <source>Left and Right move it</source>
        <translation>用左右键移动</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>About “%1”</source>
        <translation>关于“%1”</translation>
    </message>
</context>
<context>
    <name>DriveRow</name>
    <message>
        <source>%1 was pulled out</source>
        <translation>%1 已拔出</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>显示全部 %1 个</translation>
    </message>
    <message>
        <source>Copy all to the shelf</source>
        <translation>全部复制到书架</translation>
    </message>
</context>
<context>
    <name>DropPlace</name>
    <message>
        <source>Let go to put it on the shelf</source>
        <translation>松开即可放到书架上</translation>
    </message>
</context>
<context>
    <name>EmptyShelf</name>
    <message>
        <source>There are no stories here yet.</source>
        <translation>这里还没有故事。</translation>
    </message>
    <message>
        <source>Drag one here, or put in a stick that holds stories.</source>
        <translation>把故事拖到这里，或插入存有故事的 U 盘。</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>添加……</translation>
    </message>
</context>
<context>
    <name>EndView</name>
    <message>
        <source>The end</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>第一页</translation>
    </message>
    <message>
        <source>Back to the shelf</source>
        <translation>回到书架</translation>
    </message>
</context>
<context>
    <name>FilmControls</name>
    <message>
        <source>Film controls</source>
        <translation>影片控制</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Play again</source>
        <translation>重新播放</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Speed: %1</source>
        <translation>速度：%1</translation>
    </message>
    <message>
        <source>No sound device</source>
        <translation>没有声音设备</translation>
    </message>
</context>
<context>
    <name>FilmHand</name>
    <message>
        <source>Play again</source>
        <translation>重新播放</translation>
    </message>
    <message>
        <source>Play the film</source>
        <translation>播放影片</translation>
    </message>
</context>
<context>
    <name>Films</name>
    <message>
        <source>This computer is too slow for moving backgrounds; they stand still.</source>
        <translation>这台电脑太慢，活动的背景改为静止。</translation>
    </message>
    <message>
        <source>This computer is too slow for this film; its sound goes on without its picture.</source>
        <translation>这台电脑太慢，放不了这部影片；声音继续，画面停止。</translation>
    </message>
</context>
<context>
    <name>FindPanel</name>
    <message>
        <source>Find in this story</source>
        <translation>在这个故事里查找</translation>
    </message>
    <message>
        <source>Words to find</source>
        <translation>要查找的文字</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>没有找到“%1”。</translation>
    </message>
    <message>
        <source>Page %1: %2</source>
        <translation>第 %1 页：%2</translation>
    </message>
</context>
<context>
    <name>Front</name>
    <message>
        <source>This story has sound.</source>
        <translation>这个故事有声音。</translation>
    </message>
    <message>
        <source>Maker not named</source>
        <translation>未注明作者</translation>
    </message>
    <message>
        <source>Pictures: {count}</source>
        <translation>图片{count}张</translation>
    </message>
    <message>
        <source>Films: {count}</source>
        <translation>影片{count}段</translation>
    </message>
    <message>
        <source>Sounds: {count}</source>
        <translation>声音{count}段</translation>
    </message>
    <message>
        <source>Captions, transcripts and tables: {count}</source>
        <translation>字幕、文字稿和表格{count}份</translation>
    </message>
    <message>
        <source>Other files: {count}</source>
        <translation>其他文件{count}个</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>第 {number} 页，共 {count} 页</translation>
    </message>
    <message>
        <source>The end</source>
        <translation>结束</translation>
    </message>
</context>
<context>
    <name>GoToBox</name>
    <message>
        <source>Go to page %1</source>
        <translation>转到第 %1 页</translation>
    </message>
    <message>
        <source>Go to page</source>
        <translation>转到页</translation>
    </message>
    <message>
        <source>The last page is number %1.</source>
        <translation>最后一页是第 %1 页。</translation>
    </message>
    <message>
        <source>Enter: go. Esc: stay here.</source>
        <translation>回车键：前往。Esc 键：留在这里。</translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>Keys and gestures</source>
        <translation>按键和手势</translation>
    </message>
    <message>
        <source>Press a line to do what it says.</source>
        <translation>点按一行，就会照它说的做。</translation>
    </message>
    <message>
        <source>Wheel: one notch, one page. Swipe left or right to turn. Click the left or right edge to turn, elsewhere to see the bar; double-click for full screen.</source>
        <translation>滚轮：一格翻一页。左右滑动翻页。点按左右边缘翻页，点按别处显示控制栏；双击全屏。</translation>
    </message>
</context>
<context>
    <name>HitRow</name>
    <message>
        <source>Page %1</source>
        <translation>第 %1 页</translation>
    </message>
</context>
<context>
    <name>JobStrip</name>
    <message>
        <source>%1 more to come</source>
        <translation>还有 %1 项</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>It could not be done: {reason}.</source>
        <translation>无法完成：{reason}。</translation>
    </message>
</context>
<context>
    <name>KeepOffer</name>
    <message>
        <source>Keep it on the shelf</source>
        <translation>保存到书架</translation>
    </message>
</context>
<context>
    <name>Keeper</name>
    <message>
        <source>Adding “{title}”</source>
        <translation>正在添加“{title}”</translation>
    </message>
    <message>
        <source>Checking “{title}”</source>
        <translation>正在检查“{title}”</translation>
    </message>
    <message>
        <source>Repairing “{title}”</source>
        <translation>正在修复“{title}”</translation>
    </message>
    <message>
        <source>“{title}” is in the trash.</source>
        <translation>“{title}”已移到回收站。</translation>
    </message>
    <message>
        <source>“{title}” is off the shelf; its file stays where it is.</source>
        <translation>“{title}”已从书架撤下；文件仍在原处。</translation>
    </message>
    <message>
        <source>“{title}” came with the program and stays on the shelf.</source>
        <translation>“{title}”随程序附带，会留在书架上。</translation>
    </message>
    <message>
        <source>“{title}” is on a drive; remove it there.</source>
        <translation>“{title}”在移动盘上；请在那里移除。</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>好</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>“{title}” is on the shelf.</source>
        <translation>“{title}”已在书架上。</translation>
    </message>
    <message>
        <source>“{title}” is now version {version}; you go on where you were.</source>
        <translation>“{title}”已更新到版本 {version}；可以从上次的地方接着读。</translation>
    </message>
    <message>
        <source>“{title}” was damaged and is whole again.</source>
        <translation>“{title}”曾损坏，现已完好。</translation>
    </message>
    <message>
        <source>“{title}” {version} is on the shelf already.</source>
        <translation>书架上已有“{title}”{version}。</translation>
    </message>
    <message>
        <source>{count} stories are on the shelf.</source>
        <translation>书架上有了 {count} 个故事。</translation>
    </message>
    <message>
        <source>This could not be added</source>
        <translation>以下内容无法添加</translation>
    </message>
    <message>
        <source>An older version</source>
        <translation>较旧的版本</translation>
    </message>
    <message>
        <source>“{title}” {version} is older than the {installed} on the shelf. Use it instead?</source>
        <translation>“{title}”{version} 比书架上的 {installed} 旧。要改用它吗？</translation>
    </message>
    <message>
        <source>Use the older one</source>
        <translation>改用旧版本</translation>
    </message>
    <message>
        <source>The same version, but different</source>
        <translation>版本相同，内容不同</translation>
    </message>
    <message>
        <source>“{title}” {version} is on the shelf with other words or pictures. Use this one instead?</source>
        <translation>书架上的“{title}”{version} 与此版本号相同，但文字或图片不同。要改用这一份吗？</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>改用这一份</translation>
    </message>
    <message>
        <source>Is this another story?</source>
        <translation>这是另一个故事吗？</translation>
    </message>
    <message>
        <source>On the shelf: {there}
To be added: {new}
Both have the same id, but another title or other authors. Keep both, unless they are two versions of one story.</source>
        <translation>书架上：{there}
要添加：{new}
两者标识相同，但标题或作者不同。除非它们是同一故事的两个版本，否则请两个都保留。</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>两个都保留</translation>
    </message>
    <message>
        <source>Remove “{title}”?</source>
        <translation>移除“{title}”？</translation>
    </message>
    <message>
        <source>Its file goes to the trash. Where you were in it is remembered.</source>
        <translation>文件会移到回收站。阅读位置会保留。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>It is still on the shelf</source>
        <translation>它仍在书架上</translation>
    </message>
    <message>
        <source>All {count} files are as they were packed.</source>
        <translation>全部 {count} 个文件都与打包时一致。</translation>
    </message>
    <message>
        <source>The story is whole again; files mended: {count}.</source>
        <translation>故事已完好；修复了 {count} 个文件。</translation>
    </message>
    <message>
        <source>The story is whole; nothing had to be mended.</source>
        <translation>故事完好，无需修复。</translation>
    </message>
    <message>
        <source>It could not be repaired</source>
        <translation>无法修复</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Space</source>
        <translation>空格键</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退键</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进键</translation>
    </message>
    <message>
        <source>Media Next</source>
        <translation>下一首键</translation>
    </message>
    <message>
        <source>Media Previous</source>
        <translation>上一首键</translation>
    </message>
    <message>
        <source>Media Play</source>
        <translation>播放键</translation>
    </message>
</context>
<context>
    <name>LanguageBox</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
</context>
<context>
    <name>LargeCover</name>
    <message>
        <source>Continue: %1</source>
        <translation>继续读：%1</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续读</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>“{path}” is not there; its drive may be unplugged.</source>
        <translation>找不到“{path}”，它所在的 U 盘或硬盘可能已经拔出。</translation>
    </message>
    <message>
        <source>What the reader remembered was damaged; it starts afresh and keeps the old file as {file}.</source>
        <translation>阅读记录已损坏，现在重新开始；原来的文件保存为 {file}。</translation>
    </message>
    <message>
        <source>Another program holds the reader&apos;s memory; places are written when it lets go.</source>
        <translation>另一个程序正占用阅读记录，等它放开后再保存读到的位置。</translation>
    </message>
    <message>
        <source>Nothing can be written to {folder}, so places are forgotten at the end.</source>
        <translation>无法写入 {folder}，关闭后不会记住读到的位置。</translation>
    </message>
    <message>
        <source>A file of this story is damaged: {names}.</source>
        <translation>这个故事有一个文件损坏：{names}。</translation>
    </message>
    <message>
        <source>{count} files of this story are damaged.</source>
        <translation>这个故事有 {count} 个文件损坏。</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Learning Centre Reader</source>
        <translation>学习中心阅读器</translation>
    </message>
</context>
<context>
    <name>MapCard</name>
    <message>
        <source>Go there</source>
        <translation>去看看</translation>
    </message>
</context>
<context>
    <name>NotesSheet</name>
    <message>
        <source>Notes for the trainer</source>
        <translation>讲解备注</translation>
    </message>
    <message>
        <source>Notes for the trainer · page %1</source>
        <translation>讲解备注 · 第 %1 页</translation>
    </message>
    <message>
        <source>This page has no notes.</source>
        <translation>这一页没有备注。</translation>
    </message>
    <message>
        <source>Close the notes</source>
        <translation>关闭备注</translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>没有找到“%1”。</translation>
    </message>
    <message>
        <source>No story fits these choices.</source>
        <translation>没有符合这些选择的故事。</translation>
    </message>
    <message>
        <source>Show all stories</source>
        <translation>显示所有故事</translation>
    </message>
</context>
<context>
    <name>OpenDialog</name>
    <message>
        <source>Another copy of this story</source>
        <translation>这个故事的另一份副本</translation>
    </message>
    <message>
        <source>Add stories to the shelf</source>
        <translation>把故事添加到书架</translation>
    </message>
    <message>
        <source>Open a story</source>
        <translation>打开故事</translation>
    </message>
    <message>
        <source>Stories (*.lcstory story.yaml)</source>
        <translation>故事 (*.lcstory story.yaml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>OverviewCard</name>
    <message>
        <source>Page %1: %2</source>
        <translation>第 %1 页：%2</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>已看过</translation>
    </message>
</context>
<context>
    <name>OverviewPanel</name>
    <message>
        <source>All pages</source>
        <translation>全部页面</translation>
    </message>
</context>
<context>
    <name>Package</name>
    <message>
        <source>“{file}” holds no film that this computer can show.</source>
        <translation>“{file}”里没有这台电脑能放映的影片。</translation>
    </message>
    <message>
        <source>“{file}” holds no sound that this computer can play.</source>
        <translation>“{file}”里没有这台电脑能播放的声音。</translation>
    </message>
    <message>
        <source>“{file}” breaks off: it is damaged, or can no longer be read.</source>
        <translation>“{file}”中途断了：文件已损坏，或无法继续读取。</translation>
    </message>
    <message>
        <source>There is no story.yaml in “{file}”.</source>
        <translation>“{file}”里没有 story.yaml。</translation>
    </message>
    <message>
        <source>“{file}” has changed since it was opened.</source>
        <translation>“{file}”打开之后被改动过。</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation>请重新打开。</translation>
    </message>
    <message>
        <source>“{file}” is not a story.</source>
        <translation>“{file}”不是故事。</translation>
    </message>
    <message>
        <source>A story is a folder with a story.yaml in it, or a .lcstory file.</source>
        <translation>故事是一个含有 story.yaml 的文件夹，或一个 .lcstory 文件。</translation>
    </message>
    <message>
        <source>The entry mimetype of “{file}” does not say that it is a story.</source>
        <translation>“{file}”的 mimetype 条目没有说明它是故事。</translation>
    </message>
    <message>
        <source>“{file}” is an archive, but was not packed as a story.</source>
        <translation>“{file}”是压缩包，但不是按故事打包的。</translation>
    </message>
    <message>
        <source>“{file}” says two different things about “{name}”.</source>
        <translation>“{file}”对“{name}”的说明前后矛盾。</translation>
    </message>
    <message>
        <source>Pack the story with: lcreader pack</source>
        <translation>请用 lcreader pack 命令打包故事</translation>
    </message>
    <message>
        <source>Copy it again from where it came.</source>
        <translation>请从原处重新复制。</translation>
    </message>
    <message>
        <source>“{file}” is incomplete or damaged.</source>
        <translation>“{file}”不完整或已损坏。</translation>
    </message>
    <message>
        <source>“{file}” holds more than {limit} files.</source>
        <translation>“{file}”里的文件超过 {limit} 个。</translation>
    </message>
    <message>
        <source>“{file}” is one part of several.</source>
        <translation>“{file}”只是分卷中的一卷。</translation>
    </message>
    <message>
        <source>“{file}”: the name “{name}” is not written in UTF-8.</source>
        <translation>“{file}”：名称“{name}”不是 UTF-8 编码。</translation>
    </message>
    <message>
        <source>“{file}”: “{name}” is encrypted.</source>
        <translation>“{file}”：“{name}”已加密。</translation>
    </message>
    <message>
        <source>“{file}”: “{name}” is compressed, so it cannot be played in place.</source>
        <translation>“{file}”：“{name}”经过压缩，无法直接播放。</translation>
    </message>
    <message>
        <source>“{file}” does not say plainly how large “{name}” is.</source>
        <translation>“{file}”没有写清“{name}”有多大。</translation>
    </message>
    <message>
        <source>“{file}”: “{name}” does not fit where it is said to be.</source>
        <translation>“{file}”：“{name}”与所写的位置不符。</translation>
    </message>
    <message>
        <source>“{file}”: “{name}” is a link or a device and no file.</source>
        <translation>“{file}”：“{name}”是链接或设备，不是文件。</translation>
    </message>
    <message>
        <source>“{file}” has {size} bytes; at most {limit} are allowed here.</source>
        <translation>“{file}”有 {size} 字节，这里最多允许 {limit} 字节。</translation>
    </message>
    <message>
        <source>“{file}” is not in the package.</source>
        <translation>故事包里没有“{file}”。</translation>
    </message>
    <message>
        <source>“{file}” is a link that leads out of the story.</source>
        <translation>“{file}”是指向故事之外的链接。</translation>
    </message>
    <message>
        <source>“{file}” is no ordinary file.</source>
        <translation>“{file}”不是普通文件。</translation>
    </message>
    <message>
        <source>“{file}” is a link that leads nowhere.</source>
        <translation>“{file}”是一个指向不存在文件的链接。</translation>
    </message>
    <message>
        <source>“{file}” is a link to a folder.</source>
        <translation>“{file}”是一个指向文件夹的链接。</translation>
    </message>
    <message>
        <source>Put the file itself into the folder.</source>
        <translation>请把文件本身放进文件夹。</translation>
    </message>
    <message>
        <source>Save it as JPEG, PNG or WebP.</source>
        <translation>请另存为 JPEG、PNG 或 WebP。</translation>
    </message>
    <message>
        <source>Save it as WebM (VP9, Opus) or MP4 (H.264, AAC).</source>
        <translation>请另存为 WebM（VP9、Opus）或 MP4（H.264、AAC）。</translation>
    </message>
    <message>
        <source>Save it as Opus, MP3 or FLAC.</source>
        <translation>请另存为 Opus、MP3 或 FLAC。</translation>
    </message>
    <message>
        <source>Use the font as TTF, OTF or WOFF2.</source>
        <translation>请使用 TTF、OTF 或 WOFF2 字体。</translation>
    </message>
    <message>
        <source>Copy its words into story.yaml, and save its pictures as JPEG, PNG or WebP.</source>
        <translation>请把文字复制到 story.yaml，图片另存为 JPEG、PNG 或 WebP。</translation>
    </message>
    <message>
        <source>Save the table as CSV in UTF-8.</source>
        <translation>请把表格另存为 UTF-8 编码的 CSV。</translation>
    </message>
    <message>
        <source>Save it as text in UTF-8.</source>
        <translation>请另存为 UTF-8 编码的文本。</translation>
    </message>
    <message>
        <source>Unpack it and use the files in it.</source>
        <translation>请解包后使用里面的文件。</translation>
    </message>
    <message>
        <source>“{file}” is empty.</source>
        <translation>“{file}”是空的。</translation>
    </message>
    <message>
        <source>“{file}” is a {kind} file, which a story cannot hold.</source>
        <translation>“{file}”是 {kind} 文件，故事里不能用。</translation>
    </message>
    <message>
        <source>“{file}” is of no kind that a story can hold.</source>
        <translation>“{file}”的类型不能放进故事。</translation>
    </message>
    <message>
        <source>“{file}” is {kind}, which cannot be used here.</source>
        <translation>“{file}”是 {kind}，这里不能用。</translation>
    </message>
    <message>
        <source>Give the file another name.</source>
        <translation>请给文件另起一个名称。</translation>
    </message>
    <message>
        <source>“{file}” and “{other}” are one name on some systems.</source>
        <translation>在有些系统上，“{file}”和“{other}”是同一个名称。</translation>
    </message>
    <message>
        <source>“{file}” is both a file and a folder.</source>
        <translation>“{file}”既是文件又是文件夹。</translation>
    </message>
    <message>
        <source>The name “{file}” is not written in UTF-8.</source>
        <translation>名称“{file}”不是 UTF-8 编码。</translation>
    </message>
    <message>
        <source>The name “{file}” has an invisible control character in it.</source>
        <translation>名称“{file}”里有看不见的控制字符。</translation>
    </message>
    <message>
        <source>The name “{file}” has a character in it that turns the writing direction.</source>
        <translation>名称“{file}”里有改变书写方向的字符。</translation>
    </message>
    <message>
        <source>The name “{file}” has a backslash in it; folders are written with “/”.</source>
        <translation>名称“{file}”里有反斜杠；文件夹请用“/”隔开。</translation>
    </message>
    <message>
        <source>The name “{file}” is an absolute path, which would leave the package.</source>
        <translation>名称“{file}”是绝对路径，会指到故事包之外。</translation>
    </message>
    <message>
        <source>The name “{file}” has a colon in it, which means a drive on some systems.</source>
        <translation>名称“{file}”里有冒号，在有些系统上表示盘符。</translation>
    </message>
    <message>
        <source>The name “{file}” has “..” in it, which would leave the package.</source>
        <translation>名称“{file}”里有“..”，会指到故事包之外。</translation>
    </message>
    <message>
        <source>The name “{file}” has an empty part in it.</source>
        <translation>名称“{file}”中有一段是空的。</translation>
    </message>
    <message>
        <source>A part of the name “{file}” ends in a full stop or a space.</source>
        <translation>名称“{file}”中有一段以句点或空格结尾。</translation>
    </message>
    <message>
        <source>The name “{file}” means a device and not a file on Windows.</source>
        <translation>名称“{file}”在 Windows 上表示设备，不是文件。</translation>
    </message>
    <message>
        <source>The accents in the name “{file}” are not written in the composed form (NFC).</source>
        <translation>名称“{file}”里的附加符号没有写成合成形式（NFC）。</translation>
    </message>
    <message>
        <source>The name “{file}” is longer than {limit} bytes.</source>
        <translation>名称“{file}”超过 {limit} 字节。</translation>
    </message>
    <message>
        <source>The name “{file}” is more than {limit} folders deep.</source>
        <translation>名称“{file}”的文件夹超过 {limit} 层。</translation>
    </message>
    <message>
        <source>There is no story at “{file}”.</source>
        <translation>“{file}”处没有故事。</translation>
    </message>
    <message>
        <source>“{file}” cannot be read: {reason}.</source>
        <translation>无法读取“{file}”：{reason}。</translation>
    </message>
    <message>
        <source>“{file}” would lie inside the story that is packed.</source>
        <translation>“{file}”会放在正要打包的故事里面。</translation>
    </message>
    <message>
        <source>Name a file outside the story&apos;s folder.</source>
        <translation>请写一个在故事文件夹之外的文件。</translation>
    </message>
    <message>
        <source>“{file}” is a folder.</source>
        <translation>“{file}”是文件夹。</translation>
    </message>
    <message>
        <source>Name a file.</source>
        <translation>请写文件名。</translation>
    </message>
    <message>
        <source>Copy the story again from where it came.</source>
        <translation>请从原处重新复制这个故事。</translation>
    </message>
    <message>
        <source>Copy the story again; or, if you changed it yourself, delete its SHA256SUMS.</source>
        <translation>请重新复制这个故事；如果是您自己改动的，请删除其中的 SHA256SUMS。</translation>
    </message>
    <message>
        <source>Line {line} of “{file}” is not a checksum.</source>
        <translation>“{file}”第 {line} 行不是校验和。</translation>
    </message>
    <message>
        <source>“{file}” is damaged or was changed after packing.</source>
        <translation>“{file}”已损坏，或在打包后被改动过。</translation>
    </message>
    <message>
        <source>“{file}” was not in the story when it was packed.</source>
        <translation>打包时故事里没有“{file}”。</translation>
    </message>
    <message>
        <source>Embed nothing and link to nothing; a drawing program can save it as plain SVG.</source>
        <translation>不要嵌入或链接任何内容；可以用绘图程序另存为普通 SVG。</translation>
    </message>
    <message>
        <source>“{file}” is not a well-formed SVG drawing: {reason}.</source>
        <translation>“{file}”不是正确的 SVG 图：{reason}。</translation>
    </message>
    <message>
        <source>“{file}” reaches outside itself ({what}).</source>
        <translation>“{file}”引用了外部内容（{what}）。</translation>
    </message>
    <message>
        <source>“{file}” has a script in it ({what}).</source>
        <translation>“{file}”里有脚本（{what}）。</translation>
    </message>
    <message>
        <source>“{file}” draws more than a page can show.</source>
        <translation>“{file}”画的内容太多，页面显示不了。</translation>
    </message>
    <message>
        <source>“{file}” has no checksums to hold its files against.</source>
        <translation>“{file}”没有可供核对的校验值。</translation>
    </message>
    <message>
        <source>Stories get them with: lcreader pack</source>
        <translation>用 lcreader pack 打包的故事才有</translation>
    </message>
    <message>
        <source>“{file}” was packed with the story and is missing.</source>
        <translation>“{file}”打包时还在，现在不见了。</translation>
    </message>
    <message>
        <source>“{file}” changed while it was being packed.</source>
        <translation>打包时“{file}”被改动了。</translation>
    </message>
    <message>
        <source>Pack again when nothing writes into the story.</source>
        <translation>等没有程序写入这个故事时，再打包一次。</translation>
    </message>
    <message>
        <source>The checksums of “{file}” cannot be read, nor those of “{other}”.</source>
        <translation>“{file}”和“{other}”的校验值都无法读取。</translation>
    </message>
    <message>
        <source>Damaged or missing in both copies: {names}.</source>
        <translation>两份里都已损坏或缺失：{names}。</translation>
    </message>
    <message>
        <source>Try a third copy.</source>
        <translation>请用第三份试试。</translation>
    </message>
    <message>
        <source>“{file}” and “{other}” are not the same version of a story.</source>
        <translation>“{file}”和“{other}”不是同一故事的同一版本。</translation>
    </message>
    <message>
        <source>Use a copy that came from the same file.</source>
        <translation>请用来自同一个文件的副本。</translation>
    </message>
    <message>
        <source>Nothing in “{file}” is what “{other}” holds.</source>
        <translation>“{file}”里没有一样与“{other}”相同。</translation>
    </message>
    <message>
        <source>If it was a copy of “{other}”, copy that once more.</source>
        <translation>如果它是“{other}”的副本，请重新复制一次。</translation>
    </message>
    <message>
        <source>“{file}” is a folder; only packed stories are repaired.</source>
        <translation>“{file}”是文件夹；只能修复打包的故事。</translation>
    </message>
    <message>
        <source>Copy its damaged files from the other copy.</source>
        <translation>请从另一份复制已损坏的文件。</translation>
    </message>
    <message>
        <source>“{file}” cannot be written: {reason}.</source>
        <translation>无法写入“{file}”：{reason}。</translation>
    </message>
    <message>
        <source>“{title}” needs {needed} MB, and {free} MB are free in “{folder}”.</source>
        <translation>“{title}”需要 {needed} MB，而“{folder}”只剩 {free} MB。</translation>
    </message>
    <message>
        <source>Remove something else first.</source>
        <translation>请先移除别的东西。</translation>
    </message>
    <message>
        <source>“{file}” is not a story that was installed here.</source>
        <translation>“{file}”不是装在这里的故事。</translation>
    </message>
    <message>
        <source>Remove it where it lies, with the system&apos;s own file manager.</source>
        <translation>请在它所在的地方，用系统的文件管理器移除。</translation>
    </message>
    <message>
        <source>The trash does not take “{file}”: {reason}.</source>
        <translation>回收站不接受“{file}”：{reason}。</translation>
    </message>
    <message>
        <source>Remove it with the system&apos;s own file manager, if you are sure.</source>
        <translation>如果确定，请用系统的文件管理器移除它。</translation>
    </message>
    <message>
        <source>“{file}” is not written in UTF-8.</source>
        <translation>“{file}”不是用 UTF-8 写的。</translation>
    </message>
    <message>
        <source>The film “{file}” has {width} × {height} pixels; at most 4096 × 2304 are shown.</source>
        <translation>影片“{file}”有 {width} × {height} 像素；最多只能显示 4096 × 2304。</translation>
    </message>
    <message>
        <source>Save it with at most 1920 × 1080 pixels.</source>
        <translation>请以不超过 1920 × 1080 像素保存。</translation>
    </message>
    <message>
        <source>“{file}” has a drawing inside it, which could reach other files.</source>
        <translation>“{file}”里带有一幅矢量图，它可能会读取别的文件。</translation>
    </message>
    <message>
        <source>Save it without a cover picture.</source>
        <translation>请去掉封面图片后再保存。</translation>
    </message>
    <message>
        <source>“{file}” is a JPEG of {found} layers; at most {limit} are decoded.</source>
        <translation>“{file}”是有 {found} 层扫描的 JPEG；最多解码 {limit} 层。</translation>
    </message>
    <message>
        <source>Save it once more in a picture editor.</source>
        <translation>请在图片编辑软件中重新保存。</translation>
    </message>
</context>
<context>
    <name>Panels</name>
    <message>
        <source>The picture is hidden. Press the key again to bring it back.</source>
        <translation>画面已隐藏。再按一次同一个键就会恢复。</translation>
    </message>
</context>
<context>
    <name>PickBox</name>
    <message>
        <source>Sort by</source>
        <translation>排序方式</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>The picture “{file}” has {found} megapixels; at most {limit} are shown.</source>
        <translation>图片“{file}”有 {found} 百万像素，最多只能显示 {limit} 百万像素。</translation>
    </message>
    <message>
        <source>The picture “{file}” is damaged and cannot be shown.</source>
        <translation>图片“{file}”已损坏，无法显示。</translation>
    </message>
</context>
<context>
    <name>ProblemNote</name>
    <message>
        <source>Read the transcript</source>
        <translation>读文字稿</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>page &quot;{id}&quot;: {said}</source>
        <translation>“{id}”页：{said}</translation>
    </message>
    <message>
        <source>chapter &quot;{id}&quot;: {said}</source>
        <translation>“{id}”章：{said}</translation>
    </message>
    <message>
        <source>&quot;{key}&quot;</source>
        <translation>“{key}”</translation>
    </message>
    <message>
        <source>the story</source>
        <translation>故事</translation>
    </message>
    <message>
        <source>a chapter</source>
        <translation>章</translation>
    </message>
    <message>
        <source>a page</source>
        <translation>页</translation>
    </message>
    <message>
        <source>a translation</source>
        <translation>译文</translation>
    </message>
    <message>
        <source>did you mean &quot;{nearest}&quot;?</source>
        <translation>是不是想写“{nearest}”？</translation>
    </message>
    <message>
        <source>write true or false</source>
        <translation>请写 true 或 false</translation>
    </message>
    <message>
        <source>put words that hold &quot;: &quot; or begin with a sign in quotation marks</source>
        <translation>文字里含有“: ”或以符号开头时，请加英文引号</translation>
    </message>
    <message>
        <source>write digits alone, with a point before decimals: 1874 or 26.5</source>
        <translation>只写数字，小数前用点：1874 或 26.5</translation>
    </message>
    <message>
        <source>get a newer Learning Centre Reader</source>
        <translation>请换用更新版本的学习中心阅读器</translation>
    </message>
    <message>
        <source>save the file as UTF-8</source>
        <translation>请把文件存为 UTF-8 编码</translation>
    </message>
    <message>
        <source>put the file into the package and give its name</source>
        <translation>请把文件放进故事包，并写出文件名</translation>
    </message>
    <message>
        <source>give the page a background of its own</source>
        <translation>请给这一页指定自己的背景</translation>
    </message>
    <message>
        <source>say in &quot;alt&quot; what it shows; alt: &quot;&quot; if it is decoration</source>
        <translation>请在“alt”里写明图上是什么；只作装饰就写 alt: &quot;&quot;</translation>
    </message>
    <message>
        <source>{{}} leaves a piece as it is</source>
        <translation>{{}} 表示这一项保持原样</translation>
    </message>
    <message>
        <source>name the file after its language, as in text/zh-Hans.yaml</source>
        <translation>请按语言给文件起名，如 text/zh-Hans.yaml</translation>
    </message>
    <message>
        <source>link to a page as #page-id, or to an https:// address</source>
        <translation>链接请写成 #页面id，或 https:// 地址</translation>
    </message>
    <message>
        <source>in a translation &quot;pages&quot; stands beside &quot;chapters&quot;, and goes by the pages&apos; ids</source>
        <translation>译文里“pages”与“chapters”并列，按页面 id 书写</translation>
    </message>
    <message>
        <source>the first line of a caption file is &quot;WEBVTT&quot;</source>
        <translation>字幕文件的第一行是“WEBVTT”</translation>
    </message>
    <message>
        <source>a cue&apos;s time looks like this: 00:01:05.000 --&gt; 00:01:07.500</source>
        <translation>一条字幕的时间写成这样：00:01:05.000 --&gt; 00:01:07.500</translation>
    </message>
    <message>
        <source>give the second one a page of its own</source>
        <translation>请把第二项放到单独一页</translation>
    </message>
    <message>
        <source>the file has {found} bytes; {limit} is the most</source>
        <translation>文件有 {found} 字节，最多 {limit} 字节</translation>
    </message>
    <message>
        <source>the file is not written in UTF-8</source>
        <translation>文件不是 UTF-8 编码</translation>
    </message>
    <message>
        <source>the character {character} cannot stand in a story</source>
        <translation>故事里不能用字符 {character}</translation>
    </message>
    <message>
        <source>this is not YAML: {reason}</source>
        <translation>这不是 YAML：{reason}</translation>
    </message>
    <message>
        <source>the file goes on after {limit} values, the most there may be</source>
        <translation>文件里的值超过 {limit} 个，超出上限</translation>
    </message>
    <message>
        <source>more than {limit} levels, one inside the other</source>
        <translation>层层嵌套超过 {limit} 层</translation>
    </message>
    <message>
        <source>a line cannot begin with &quot;%&quot;</source>
        <translation>一行不能以“%”开头</translation>
    </message>
    <message>
        <source>a second document begins here; only the first is read</source>
        <translation>这里开始了第二个文档；只读第一个</translation>
    </message>
    <message>
        <source>the tag &quot;{tag}&quot; is not read: the key decides what a value is</source>
        <translation>不读标签“{tag}”：值的类型由键决定</translation>
    </message>
    <message>
        <source>the anchor &quot;{anchor}&quot; is not read; write the words out</source>
        <translation>不读锚点“{anchor}”；请把文字写全</translation>
    </message>
    <message>
        <source>a value that begins with &quot;*&quot; points elsewhere, and is not read</source>
        <translation>以“*”开头的值指向别处，不读</translation>
    </message>
    <message>
        <source>a key is a single word, not a list or further keys</source>
        <translation>键只能是一个词，不能是列表或更多的键</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; stands here a second time; line {first} counts</source>
        <translation>“{key}”在这里重复出现；以第 {first} 行为准</translation>
    </message>
    <message>
        <source>there are more than {limit} problems; the rest is not listed</source>
        <translation>问题超过 {limit} 个，其余的不再列出</translation>
    </message>
    <message>
        <source>the story is in format {format} and needs a newer reader</source>
        <translation>这个故事的格式是 {format}，需要更新版本的阅读器</translation>
    </message>
    <message>
        <source>the story needs &quot;{name}&quot;, which this reader does not know</source>
        <translation>这个故事需要“{name}”，这个阅读器不认识</translation>
    </message>
    <message>
        <source>the story has no page that can be shown</source>
        <translation>这个故事里没有可以显示的页</translation>
    </message>
    <message>
        <source>the story has more than {limit} pages; the rest is left out</source>
        <translation>这个故事超过 {limit} 页，其余的略去</translation>
    </message>
    <message>
        <source>the story is in {found} languages; {limit} is the most</source>
        <translation>这个故事有 {found} 种语言，最多 {limit} 种</translation>
    </message>
    <message>
        <source>the languages have more than {limit} values together; &quot;{value}&quot; is not read any more</source>
        <translation>各语言的值合计超过 {limit} 个；不再读取“{value}”</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; is not a key of {owner}</source>
        <translation>“{key}”不是{owner}的键</translation>
    </message>
    <message>
        <source>{owner} lacks &quot;{key}&quot;</source>
        <translation>{owner}缺少“{key}”</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; takes one value, not a list or further keys</source>
        <translation>“{key}”只能写一个值，不能写列表或更多的键</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; takes a list</source>
        <translation>“{key}”要写列表</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; takes further keys and their values</source>
        <translation>“{key}”要写更多的键和值</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; has {found}; {limit} is the least</source>
        <translation>“{key}”有 {found} 项，至少要 {limit} 项</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; has {found}; {limit} is the most</source>
        <translation>“{key}”有 {found} 项，最多 {limit} 项</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; has {found} characters; {limit} is the most</source>
        <translation>“{key}”有 {found} 个字符，最多 {limit} 个</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; holds the character {character}, which cannot be shown</source>
        <translation>“{key}”含有无法显示的字符 {character}</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; takes a number, not &quot;{value}&quot;</source>
        <translation>“{key}”要写数字，不能写“{value}”</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; is {value}; it may be from {least} to {most}</source>
        <translation>“{key}”是 {value}；可以从 {least} 到 {most}</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; cannot be &quot;{value}&quot;, only one of: {choices}</source>
        <translation>“{key}”不能是“{value}”，只能是其中之一：{choices}</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; is either true or false, not &quot;{value}&quot;</source>
        <translation>“{key}”只能是 true 或 false，不能是“{value}”</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is not a colour; colours look like &quot;#53adb8&quot;, in quotation marks</source>
        <translation>“{value}”不是颜色；颜色写成 &quot;#53adb8&quot;，要加引号</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is not a language tag such as en, pt-BR or zh-Hans</source>
        <translation>“{value}”不是语言标签，例如 en、pt-BR、zh-Hans</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is not a date such as 2026-11-22</source>
        <translation>“{value}”不是日期，例如 2026-11-22</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is not a version such as 1.2.0</source>
        <translation>“{value}”不是版本号，例如 1.2.0</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is not an SPDX licence identifier such as CC-BY-4.0</source>
        <translation>“{value}”不是 SPDX 许可标识，例如 CC-BY-4.0</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is not an address; addresses begin with https://</source>
        <translation>“{value}”不是网址；网址以 https:// 开头</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is not a domain name such as example.org</source>
        <translation>“{value}”不是域名，例如 example.org</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; cannot be an id: a letter, then a-z, 0-9 and -, at most 64</source>
        <translation>“{value}”不能作 id：先写一个字母，再写 a-z、0-9 和 -，最多 64 个</translation>
    </message>
    <message>
        <source>the id &quot;{value}&quot; is taken already, in line {first}</source>
        <translation>id“{value}”在第 {first} 行已经用过</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; takes two numbers from 0 to 1: [from the left, from the top]</source>
        <translation>“{key}”要写两个 0 到 1 的数：[距左, 距上]</translation>
    </message>
    <message>
        <source>{key} &quot;{value}&quot; is not in the package</source>
        <translation>{key}“{value}”不在故事包里</translation>
    </message>
    <message>
        <source>{key} &quot;{value}&quot; is not a file of the package</source>
        <translation>{key}“{value}”不是故事包里的文件</translation>
    </message>
    <message>
        <source>there is no page &quot;{value}&quot;</source>
        <translation>没有“{value}”这一页</translation>
    </message>
    <message>
        <source>the page has &quot;{first}&quot; already; &quot;{key}&quot; is left out</source>
        <translation>这一页已有“{first}”；“{key}”略去</translation>
    </message>
    <message>
        <source>a background needs a file or a colour, one of them</source>
        <translation>背景要有文件或颜色，二者取一</translation>
    </message>
    <message>
        <source>an excursion&apos;s first page needs a background of its own</source>
        <translation>岔路的第一页要有自己的背景</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; belongs to a question without choices</source>
        <translation>“{key}”只用于没有选项的问题</translation>
    </message>
    <message>
        <source>a chart needs &quot;rows&quot; or &quot;data&quot;, one of them</source>
        <translation>图表要有“rows”或“data”，二者取一</translation>
    </message>
    <message>
        <source>a share cannot be negative, and all of them cannot be 0</source>
        <translation>份额不能是负数，也不能全是 0</translation>
    </message>
    <message>
        <source>no row is labelled &quot;{value}&quot;</source>
        <translation>没有标为“{value}”的行</translation>
    </message>
    <message>
        <source>a row holds a label and a number, nothing else</source>
        <translation>每行只有一个名称和一个数</translation>
    </message>
    <message>
        <source>a link cannot lead to &quot;{value}&quot;</source>
        <translation>链接不能指向“{value}”</translation>
    </message>
    <message>
        <source>the file is not WebVTT</source>
        <translation>这个文件不是 WebVTT</translation>
    </message>
    <message>
        <source>the file has {found} cues; {limit} is the most</source>
        <translation>文件里有 {found} 条字幕，最多 {limit} 条</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is not the time of a cue</source>
        <translation>“{value}”不是一条字幕的时间</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; ends before it begins</source>
        <translation>“{value}”还没开始就结束了</translation>
    </message>
    <message>
        <source>the words in &quot;{value}&quot; stand in story.yaml; this file is not read</source>
        <translation>“{value}”的文字写在 story.yaml 里；不读这个文件</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; is the same in every language and belongs into story.yaml</source>
        <translation>“{key}”在各种语言里都一样，应写在 story.yaml 里</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; has {found} here and {main} in the main language, which is shown</source>
        <translation>“{key}”这里有 {found} 项，主要语言有 {main} 项；显示主要语言的</translation>
    </message>
    <message>
        <source>story.yaml has no &quot;{key}&quot; here</source>
        <translation>story.yaml 这里没有“{key}”</translation>
    </message>
    <message>
        <source>there is no chapter &quot;{value}&quot;</source>
        <translation>没有“{value}”这一章</translation>
    </message>
    <message>
        <source>the file has no cues</source>
        <translation>文件里没有字幕</translation>
    </message>
    <message>
        <source>the cue at {time} has {found} characters; {limit} are shown</source>
        <translation>{time} 处的一条字幕有 {found} 个字符，只显示 {limit} 个</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; has no value</source>
        <translation>“{key}”没有值</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is not among the licences known here; it is shown as it is</source>
        <translation>“{value}”不在已知的许可之列，照原样显示</translation>
    </message>
    <message>
        <source>no page leads to this excursion</source>
        <translation>没有哪一页通向这段岔路</translation>
    </message>
    <message>
        <source>the first page has no background; plain paper is shown</source>
        <translation>第一页没有背景，显示素色</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; has no words for those who cannot see it</source>
        <translation>“{value}”没有给看不见的人写的说明</translation>
    </message>
    <message>
        <source>the page is to turn after its media, but it has none</source>
        <translation>这一页要在播放后翻页，但它没有影片或声音</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is not part of a page&apos;s words and is shown as it stands</source>
        <translation>“{value}”不是页面文字的写法，照原样显示</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>This story has no page “{page}”.</source>
        <translation>这个故事里没有“{page}”这一页。</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
</context>
<context>
    <name>Scrubber</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1，共 %2</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Search all stories</source>
        <translation>搜索所有故事</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>As the system says</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>“{file}” cannot be read: {reason}.</source>
        <translation>无法读取“{file}”：{reason}。</translation>
    </message>
    <message>
        <source>The file has more than {limit} bytes.</source>
        <translation>文件超过 {limit} 字节。</translation>
    </message>
    <message>
        <source>There is no setting “{name}”.</source>
        <translation>没有“{name}”这项设置。</translation>
    </message>
    <message>
        <source>Did you mean “{near}”?</source>
        <translation>是不是想写“{near}”？</translation>
    </message>
    <message>
        <source>“{key}” must hold settings and their values.</source>
        <translation>“{key}”里应写设置和它们的值。</translation>
    </message>
    <message>
        <source>The setting “{name}” cannot be “{value}”.</source>
        <translation>设置“{name}”不能是“{value}”。</translation>
    </message>
    <message>
        <source>It can be: {allowed}.</source>
        <translation>可以是：{allowed}。</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>How large the words of a page are.</source>
        <translation>页面上文字的大小。</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>大</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>更大</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>字形</translation>
    </message>
    <message>
        <source>Latin letters that are harder to mistake.</source>
        <translation>更不容易认错的拉丁字母。</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>通常</translation>
    </message>
    <message>
        <source>For dyslexia</source>
        <translation>阅读障碍适用</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>对比度</translation>
    </message>
    <message>
        <source>High: pure black and white, and darker shades.</source>
        <translation>高：纯黑与纯白，底色更深。</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>动画</translation>
    </message>
    <message>
        <source>Reduced: pages change without moving.</source>
        <translation>减少：换页时画面不移动。</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>减少</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Of the program, and of stories that have it.</source>
        <translation>程序的语言；故事若有这种语言也一并使用。</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>Whether stories may be heard.</source>
        <translation>故事是否出声。</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>How loud stories are, in per cent.</source>
        <translation>故事的音量，按百分比。</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>字幕</translation>
    </message>
    <message>
        <source>Of films and recordings that have some.</source>
        <translation>用于带字幕的影片和录音。</translation>
    </message>
    <message>
        <source>Where nothing can be heard</source>
        <translation>听不到声音时</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>总是</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <translation>朗读</translation>
    </message>
    <message>
        <source>When the voice of a page begins, where it has one.</source>
        <translation>页面有录音时，何时开始朗读。</translation>
    </message>
    <message>
        <source>When I press play</source>
        <translation>按播放时</translation>
    </message>
    <message>
        <source>With its page</source>
        <translation>随页面开始</translation>
    </message>
    <message>
        <source>With its page, then turn it</source>
        <translation>随页面开始，读完翻页</translation>
    </message>
    <message>
        <source>The computer’s voice</source>
        <translation>电脑的声音</translation>
    </message>
    <message>
        <source>Reads pages that nobody has recorded, if it speaks their language.</source>
        <translation>如果电脑会说这种语言，就由它朗读没有录音的页面。</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>逐步显示</translation>
    </message>
    <message>
        <source>Next and previous walk through what is on a page before it turns.</source>
        <translation>翻页之前，先逐步走完页面上的内容。</translation>
    </message>
    <message>
        <source>Pages turn by themselves</source>
        <translation>自动翻页</translation>
    </message>
    <message>
        <source>Where a story asks for it. Off: only by hand.</source>
        <translation>故事要求时自动翻页。关：只用手翻。</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>How the reader opens.</source>
        <translation>阅读器打开时的样子。</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>In a window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>绘图</translation>
    </message>
    <message>
        <source>What draws the pages; takes effect when the reader opens again.</source>
        <translation>由什么来画页面；重新打开阅读器后生效。</translation>
    </message>
    <message>
        <source>Chosen by itself</source>
        <translation>自动选择</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation>显卡</translation>
    </message>
</context>
<context>
    <name>SettingsPanel</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Set for this place by its manager.</source>
        <translation>由本站管理员设定。</translation>
    </message>
    <message>
        <source>No sound device</source>
        <translation>没有声音设备</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>What shall we read?</source>
        <translation>今天读什么？</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分钟</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>Not there now</source>
        <translation>现在不在</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>无法阅读</translation>
    </message>
    <message>
        <source>Last read</source>
        <translation>最近阅读</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>New</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>所有语言</translation>
    </message>
    <message>
        <source>All subjects</source>
        <translation>所有主题</translation>
    </message>
    <message>
        <source>“{name}” was pulled out. Put it in again to go on; your place is remembered.</source>
        <translation>“{name}”已拔出。再次插入即可继续；阅读位置已记住。</translation>
    </message>
    <message>
        <source>Choose a story first.</source>
        <translation>请先选择一个故事。</translation>
    </message>
</context>
<context>
    <name>ShelfHead</name>
    <message>
        <source>Add…</source>
        <translation>添加……</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>在本机上</translation>
    </message>
</context>
<context>
    <name>ShelfHits</name>
    <message>
        <source>On pages</source>
        <translation>在页面中</translation>
    </message>
</context>
<context>
    <name>ShelfView</name>
    <message>
        <source>Shelf</source>
        <translation>书架</translation>
    </message>
</context>
<context>
    <name>SourceBox</name>
    <message>
        <source>QR code of %1</source>
        <translation>%1 的二维码</translation>
    </message>
    <message>
        <source>Where this story came from:</source>
        <translation>这个故事的来源：</translation>
    </message>
</context>
<context>
    <name>StartLanguages</name>
    <message>
        <source>read aloud</source>
        <translation>有朗读</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Turn pages with the arrow keys, the mouse wheel, a swipe or a remote.</source>
        <translation>用方向键、鼠标滚轮、滑动或遥控器翻页。</translation>
    </message>
    <message>
        <source>Continue at page %1</source>
        <translation>从第 %1 页继续</translation>
    </message>
    <message>
        <source>Let’s go</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>从头开始</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>书架</translation>
    </message>
</context>
<context>
    <name>System</name>
    <message>
        <source>it is not there</source>
        <translation>它不在那里</translation>
    </message>
    <message>
        <source>that is not allowed here</source>
        <translation>这里不允许这样做</translation>
    </message>
    <message>
        <source>the disk or stick does not answer</source>
        <translation>磁盘或U盘没有响应</translation>
    </message>
    <message>
        <source>there is no room left</source>
        <translation>空间已满</translation>
    </message>
    <message>
        <source>nothing can be written there</source>
        <translation>那里不能写入</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>它是一个文件夹</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>名称太长</translation>
    </message>
</context>
<context>
    <name>Thinking</name>
    <message>
        <source>Time to think: %1</source>
        <translation>思考时间：%1</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>时间到</translation>
    </message>
    <message>
        <source>to think</source>
        <translation>思考时间</translation>
    </message>
</context>
<context>
    <name>TranscriptPanel</name>
    <message>
        <source>Transcript</source>
        <translation>文字稿</translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <source>F11: window. Ctrl+W: shelf.</source>
        <translation>F11：窗口。Ctrl+W：书架。</translation>
    </message>
    <message>
        <source>There is nothing to play on this page.</source>
        <translation>这一页没有可播放的内容。</translation>
    </message>
    <message>
        <source>There is nothing to caption on this page.</source>
        <translation>这一页没有字幕。</translation>
    </message>
    <message>
        <source>Captions: {language}</source>
        <translation>字幕：{language}</translation>
    </message>
    <message>
        <source>Captions are off.</source>
        <translation>字幕已关闭。</translation>
    </message>
    <message>
        <source>No captions</source>
        <translation>不显示字幕</translation>
    </message>
    <message>
        <source>This page has no transcript.</source>
        <translation>这一页没有文字稿。</translation>
    </message>
    <message>
        <source>This story is in one language only.</source>
        <translation>这个故事只有一种语言。</translation>
    </message>
    <message>
        <source>The story is read to you; pages turn by themselves.</source>
        <translation>正在为您朗读，页面会自动翻动。</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>已暂停。</translation>
    </message>
    <message>
        <source>Pages wait for you again.</source>
        <translation>页面不再自动翻动。</translation>
    </message>
    <message>
        <source>This computer has nothing to hear sound with.</source>
        <translation>这台电脑没有可以发声的设备。</translation>
    </message>
    <message>
        <source>Sound is on.</source>
        <translation>声音已打开。</translation>
    </message>
    <message>
        <source>Sound is off.</source>
        <translation>声音已关闭。</translation>
    </message>
    <message>
        <source>Volume: {percent} %</source>
        <translation>音量：{percent}%</translation>
    </message>
    <message>
        <source>Text size: {percent} %</source>
        <translation>文字大小：{percent}%</translation>
    </message>
    <message>
        <source>Open a story first.</source>
        <translation>请先打开一个故事。</translation>
    </message>
</context>
</TS>
