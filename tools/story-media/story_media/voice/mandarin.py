# SPDX-License-Identifier: MIT
"""How Mandarin is said: numbers in words, words in pinyin with tone sandhi, pinyin in phonemes."""

from __future__ import annotations

import re
from itertools import pairwise

import cn2an
import jieba
from misaki.zh import ZHG2P
from pypinyin import Style, lazy_pinyin

_LEXICON = {
    "东西": "dong1 xi5",
    "珠江": "zhu1 jiang1",
    "广州塔": "guang3 zhou1 ta3",
    "学习": "xue2 xi2",
    "长江": "chang2 jiang1",
    "汉江": "han4 jiang1",
    "两江": "liang3 jiang1",
    "江城": "jiang1 cheng2",
    "武昌": "wu3 chang1",
    "岭南": "ling3 nan2",
    "南粤": "nan2 yue4",
    "粤菜": "yue4 cai4",
    "粤曲": "yue4 qu3",
    "广交会": "guang3 jiao1 hui4",
    "妇联": "fu4 lian2",
    "琴台": "qin2 tai2",
    "黄鹤楼": "huang2 he4 lou2",
    "教科文": "jiao4 ke1 wen2",
    "行动者": "xing2 dong4 zhe3",
    "领头人": "ling3 tou2 ren2",
    "不亦乐乎": "bu2 yi4 le4 hu1",
    "有朋": "you3 peng2",
    "论语": "lun2 yu3",
    "录播": "lu4 bo1",
    "一行": "yi4 hang2",
    "行业": "hang2 ye4",
    "为的是": "wei4 de5 shi4",
    "为什么": "wei4 shen2 me5",
    "处处": "chu4 chu4",
    "人人": "ren2 ren2",
    "晚辈": "wan3 bei4",
    "拿不住": "na2 bu5 zhu4",
    "看不清": "kan4 bu5 qing1",
    "看得懂": "kan4 de5 dong3",
    "照顾得好": "zhao4 gu4 de5 hao3",
    "办得": "ban4 de5",
    "做得": "zuo4 de5",
    "学得": "xue2 de5",
    "站得稳": "zhan4 de5 wen3",
    "走得远": "zou3 de5 yuan3",
    "还能": "hai2 neng2",
    "还有": "hai2 you3",
    "得到": "de2 dao4",
    "当上": "dang1 shang4",
    "再当": "zai4 dang1",
    "长大": "zhang3 da4",
    "增长": "zeng1 zhang3",
    "唯见": "wei2 jian4",
    "天际": "tian1 ji4",
    "落下": "la4 xia4",
    "干了": "gan4 le5",
    "教诗歌": "jiao1 shi1 ge1",
    "教音乐": "jiao1 yin1 yue4",
    "教数字": "jiao1 shu4 zi4",
    "教课": "jiao1 ke4",
    "谁在教": "shei2 zai4 jiao1",
    "谁在学": "shei2 zai4 xue2",
    "能教奶奶": "neng2 jiao1 nai3 nai5",
    "也能教": "ye3 neng2 jiao1",
    "背起": "bei1 qi3",
    "不长": "bu4 chang2",
    "眼睛": "yan3 jing5",
    "事情": "shi4 qing5",
    "长椅": "chang2 yi3",
    "变干": "bian4 gan1",
    "铺到": "pu1 dao4",
    "孔子": "kong3 zi3",
    "公众号": "gong1 zhong4 hao4",
    "江水": "jiang1 shui3",
    "运来": "yun4 lai2",
    "一场场": "yi4 chang3 chang3",
    "头发": "tou2 fa5",
    "看看": "kan4 kan5",
    "谢谢": "xie4 xie5",
    "爸爸": "ba4 ba5",
    "妈妈": "ma1 ma5",
    "地方": "di4 fang5",
    "地方法规": "di4 fang1 fa3 gui1",
    "朋友": "peng2 you5",
    "学生": "xue2 sheng5",
    "师傅": "shi1 fu5",
    "规矩": "gui1 ju5",
    "商量": "shang1 liang5",
    "知识": "zhi1 shi5",
    "意识": "yi4 shi5",
    "时候": "shi2 hou5",
    "多少": "duo1 shao5",
    "街坊": "jie1 fang5",
    "养活": "yang3 huo5",
    "队伍": "dui4 wu5",
    "故人": "gu4 ren2",
    "烟花": "yan1 hua1",
    "孤帆": "gu1 fan1",
    "远影": "yuan3 ying3",
    "碧空": "bi4 kong1",
    "下扬州": "xia4 yang2 zhou1",
}
"""Names, and words with more than one reading."""
_SPOKEN = (
    (re.compile(r"(?<=[\d%])\s+(?=[%\u4e00-\u9fff])"), ""),
    (re.compile(r"(?<=[%\u4e00-\u9fff])\s+(?=[\d\u4e00-\u9fff])"), ""),
    (re.compile(r"(\d{4})[—–-]+(\d{4})年"), r"\1年到\2年"),
    (re.compile(r"\+"), "加"),
    (re.compile(r"[《》“”‘’]"), ""),
    (re.compile(r"[（(]"), "，"),
    (re.compile(r"[）)]"), ""),
)
_GROUPED = re.compile(r"\d{1,3}(?:,\d{3})+")
"""A number that is no year."""
for _entry in _LEXICON:
    jieba.add_word(_entry, 10**6)


def phonemes(text: str) -> str:
    """The phonemes of one sentence, in the signs of Kokoro."""
    spoken = ZHG2P.map_punctuation(spelt(text))
    parts = []
    for part in re.findall("[\u4e00-\u9fff]+|[^\u4e00-\u9fff]+", spoken):
        if re.match("[\u4e00-\u9fff]", part):
            words = [w for w in jieba.lcut(part) if w]
            said = _sandhi(words)
            parts.append(" ".join("".join(ZHG2P.py2ipa(p) for p in ps) for ps in said))
        else:
            parts.append(part)
    return re.sub(" +", " ", "".join(parts).replace("\u032f", "")).strip()


def spelt(text: str) -> str:
    """The sentence as it is said, numbers in words."""
    text = _GROUPED.sub(lambda found: str(cn2an.an2cn(found[0].replace(",", ""))), text)
    for pattern, words in _SPOKEN:
        text = pattern.sub(words, text)
    text = cn2an.transform(text, "an2cn")
    return re.sub("(?<![一二三四五六七八九十百千零])二(?=[百千万])", "两", text)


def _word(word: str) -> list[str]:
    if word in _LEXICON:
        return _LEXICON[word].split()
    return lazy_pinyin(
        word, style=Style.TONE3, neutral_tone_with_five=True, tone_sandhi=True, v_to_u=False
    )


def _sandhi(words: list[str]) -> list[list[str]]:
    """The readings of words, 一 and 不 changed by what follows in the next word."""
    readings = [_word(word) for word in words]
    flat = [reading for word in readings for reading in word]
    signs = "".join(words)
    if len(signs) == len(flat):
        for k, (_, following) in enumerate(pairwise(flat)):
            tone = following[-1]
            counted = k > 0 and signs[k - 1] in "第零一二三四五六七八九十百"
            if signs[k] == "一" and not counted and not _counts(signs, k):
                flat[k] = "yi2" if tone == "4" else "yi4" if tone in "123" else flat[k]
            if signs[k] == "不" and tone == "4":
                flat[k] = "bu2"
    rest = iter(flat)
    return [[next(rest) for _ in word] for word in readings]


def _counts(signs: str, k: int) -> bool:
    """Whether the 一 at ``k`` is a figure of a year or a list, which keeps its tone."""
    return signs[k + 1 : k + 2] in tuple("零二三四五六七八九十")
