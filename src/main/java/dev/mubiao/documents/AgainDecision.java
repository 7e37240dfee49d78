package dev.mubiao.documents;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is to become of a table that a draft was made of before.
 *
 * @param seenVersion of the draft with which the table was compared, null to replace whatever it says now; matters for
 *     {@link Kind#REPLACE} only
 */
public record AgainDecision(Kind kind, @Nullable Long seenVersion) {

    public static final AgainDecision SKIP = new AgainDecision(Kind.SKIP, null);
    public static final AgainDecision NEW = new AgainDecision(Kind.NEW, null);

    public static AgainDecision replace(@Nullable Long seenVersion) {
        return new AgainDecision(Kind.REPLACE, seenVersion);
    }

    /** The HTTP API names it by the {@linkplain #word() word}. */
    public enum Kind {
        /** Nothing; the draft stays as it is. */
        SKIP,
        /** The draft says then what the table says; its rows keep their ids and so their history. */
        REPLACE,
        /** Another draft is made of it. */
        NEW;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Kind> of(String word) {
            return Stream.of(values()).filter(kind -> kind.word().equals(word)).findFirst();
        }
    }
}
