package dev.mubiao.grid.read;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Fonts whose letters are signs, and what the signs are in Unicode. */
public enum SymbolFont {
    SYMBOL,
    WINGDINGS,
    WINGDINGS_2;

    /** From this code on a font's own signs lie, and those of these fonts are written there as well. */
    private static final int PRIVATE_USE = 0xF000;

    private static final int CODES = 256;
    private static final int FIRST_LETTER = 0x20;
    private static final int FIRST_SIGN = 0xA0;

    private static final String SYMBOL_LETTERS =
            " !∀#∃%&∋()*+,-./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}~";

    private static final String SYMBOL_SIGNS = "€ϒ′≤/∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐—↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑";

    /** Each a code in hexadecimal and what it shows. */
    private static final String WINGDINGS_SIGNS =
            "4A☺ 6C● 6D○ 6E■ 6F□ 70□ 71□ 72□ 73◆ 74◆ 75◆ 76❖ 77◆ 9E· 9F• A1○ A4◎ A7■ A8□ AB★ DF← E0→ E1↑ E2↓ E8→ F0⇨ FB× FC√ FD☒ FE☑ 80⓪ 81① 82② 83③ 84④ 85⑤ 86⑥ 87⑦ 88⑧ 89⑨ 8A⑩ 8B⓿ 8C❶ 8D❷ 8E❸ 8F❹ 90❺ 91❻ 92❼ 93❽ 94❾ 95❿";

    private static final String WINGDINGS_2_SIGNS = "4F× 50√ 51☒ 52☑ 53☒ 54☒ 95• 97● A2■ A3□";

    /** By their codes; filled once, below. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final String[] signs = new String[CODES];

    static {
        range(SYMBOL, FIRST_LETTER, SYMBOL_LETTERS);
        range(SYMBOL, FIRST_SIGN, SYMBOL_SIGNS);
        pairs(WINGDINGS, WINGDINGS_SIGNS);
        pairs(WINGDINGS_2, WINGDINGS_2_SIGNS);
    }

    /** Empty for a font of letters. */
    public static Optional<SymbolFont> of(@Nullable String font) {
        return font == null
                ? Optional.empty()
                : switch (font.toLowerCase(Locale.ROOT)) {
                    case "symbol" -> Optional.of(SYMBOL);
                    case "wingdings" -> Optional.of(WINGDINGS);
                    case "wingdings 2" -> Optional.of(WINGDINGS_2);
                    default -> Optional.empty();
                };
    }

    /** What the font shows for a code; empty for an ornament. */
    public String sign(int code) {
        int own = code >= PRIVATE_USE ? code - PRIVATE_USE : code;
        String sign = own >= 0 && own < CODES ? signs[own] : null;
        return sign == null ? "" : sign;
    }

    /** A text of any font: the signs in it that are nobody's are those of the font that all programs have. */
    public static String shown(String written, @Nullable String font) {
        if (written.chars().noneMatch(letter -> letter >= PRIVATE_USE && letter < PRIVATE_USE + CODES)) {
            return written;
        }
        SymbolFont signs = of(font).orElse(SYMBOL);
        StringBuilder shown = new StringBuilder();
        for (char letter : written.toCharArray()) {
            boolean own = letter >= PRIVATE_USE && letter < PRIVATE_USE + CODES;
            shown.append(own ? signs.sign(letter) : String.valueOf(letter));
        }
        return shown.toString();
    }

    /** What a text written in this font shows. */
    public String text(String written) {
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < written.length(); i++) {
            char letter = written.charAt(i);
            boolean own = letter < CODES || (letter >= PRIVATE_USE && letter < PRIVATE_USE + CODES);
            shown.append(own ? sign(letter) : String.valueOf(letter));
        }
        return shown.toString();
    }

    private static void range(SymbolFont font, int first, String letters) {
        for (int i = 0; i < letters.length(); i++) {
            String letter = letters.substring(i, i + 1);
            font.signs[first + i] = "\uFFFD".equals(letter) ? "" : letter;
        }
    }

    private static void pairs(SymbolFont font, String pairs) {
        for (String pair : pairs.split(" ", -1)) {
            font.signs[Integer.parseInt(pair.substring(0, 2), 16)] = pair.substring(2);
        }
        font.signs[FIRST_LETTER] = " ";
    }
}
