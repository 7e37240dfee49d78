package dev.mubiao.platform.text;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Objects;

/**
 * The order in which people expect names: Chinese by pinyin, letters without regard to case and width, and texts that
 * differ only so next to each other. {@link #ORDER} sorts in memory; a database sorts by a column of keys.
 */
public final class SortKey {

    /** Most characters of a key; texts that differ only behind some 50 Chinese characters have the same one. */
    public static final int LENGTH = 400;

    private static final Collator PINYIN = pinyin();

    /** Of texts in memory; those that are equal in it are ordered by their characters. */
    public static final Comparator<String> ORDER = ((Comparator<String>)
                    (one, other) -> PINYIN.compare(SearchText.folded(one), SearchText.folded(other)))
            .thenComparing(Comparator.naturalOrder());

    private SortKey() {}

    /**
     * The key by which a database sorts a text: figures and letters a to f, which every collation of a database orders
     * alike.
     */
    public static String of(String text) {
        byte[] key = PINYIN.getCollationKey(SearchText.folded(text)).toByteArray();
        // The last byte only ends the key.
        return HexFormat.of().formatHex(key, 0, Math.min(key.length - 1, LENGTH / 2));
    }

    /**
     * Changes when the keys of the same texts change, so that those that are stored have to be made anew. It covers what is
     * stored of {@link SearchText} beside them, since keys are made of folded texts.
     */
    public static int version() {
        return Objects.hash(PINYIN.getVersion(), PINYIN.getUCAVersion(), SearchText.VERSION);
    }

    private static Collator pinyin() {
        Collator collator = Collator.getInstance(ULocale.forLanguageTag("zh-u-co-pinyin"));
        collator.setStrength(Collator.TERTIARY);
        // Nobody changes it any more, so any number of threads may use it.
        return collator.freeze();
    }
}
