package dev.mubiao.library.search;

import dev.mubiao.library.LibraryEntry;
import dev.mubiao.platform.text.Folding;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * An entry as the search holds it in memory.
 *
 * @param keys of its name and of the names merged into it
 * @param units that use it
 * @param departments that supervised those units when their targets were approved
 */
record IndexedEntry(LibraryEntry entry, List<Key> keys, Set<UUID> units, Set<UUID> departments) {

    /**
     * A name in the form that is compared, with two signatures of 64 bits: if a character (or pair) of the words is
     * not in the signature, it is not in the name.
     */
    record Key(String text, long characters, long pairs) {

        static Key of(String name) {
            String text = Folding.key(name);
            long characters = 0;
            long pairs = 0;
            for (int i = 0; i < text.length(); i++) {
                characters |= bit(text.charAt(i));
                if (i > 0) {
                    pairs |= bit(text.charAt(i - 1) * 31 + text.charAt(i));
                }
            }
            return new Key(text, characters, pairs);
        }

        private static long bit(int value) {
            return 1L << ((value * 0x9E3779B9) >>> 26);
        }
    }
}
