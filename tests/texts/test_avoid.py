"""Words to avoid are found whole, however a language writes them."""

import pytest

from dmnkiosk.texts.avoid import avoided_in


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It resets itself.", ("resets",)),
        ("Reset! It is reset.", ("Reset", "reset")),
        ("presets and secure, accurate cures", ("cures",)),
        ("switched off, or switching off", ("switched off", "switching off")),
        ("calm", ()),
    ],
)
def test_words_to_avoid_are_found(text: str, found: tuple[str, ...]):
    assert avoided_in(text, ("reset*", "cures", "switch* off")) == found


@pytest.mark.parametrize(
    ("text", "avoid", "found"),
    [
        ("大脑没有损坏，也没有坏掉。", ("损坏", "坏掉"), ("损坏", "坏掉")),
        ("治疗", ("治愈",), ()),
        ("สมองไม่ได้พังนะ", ("พัง",), ("พัง",)),
        ("دماغ محطّمة", ("محطم*",), ("محطّمة",)),
        ("بالتلف والتلف وللتلف", ("تلف",), ("بالتلف", "والتلف", "وللتلف")),
        ("لا تَلَفٌ هنا", ("تلف",), ("تَلَفٌ",)),
        ("تـلـف", ("تلف",), ("تـلـف",)),
        ("تلفاز", ("تلف",), ()),
        ("متلف", ("تلف",), ()),
        ("فسيشفي", ("يشفي*",), ("فسيشفي",)),
        ("وإعادة  ضبط", ("إعادة ضبط*",), ("وإعادة  ضبط",)),
        ("La lesio\u0301n da\u00f1ada", ("lesión", "dañad*"), ("lesión", "dañada")),
        ("nothing is avoided", (), ()),
    ],
)
def test_a_word_to_avoid_is_found_as_its_language_writes_it(
    text: str, avoid: tuple[str, ...], found: tuple[str, ...]
):
    assert avoided_in(text, avoid) == found
