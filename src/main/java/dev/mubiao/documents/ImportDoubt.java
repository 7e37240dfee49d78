package dev.mubiao.documents;

import dev.mubiao.platform.MessageText;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A reason to ask before a table becomes a draft.
 *
 * @param text what is doubtful, without the table
 * @param earlier the target that it may be the same as; null if that is not the question
 */
public record ImportDoubt(
        DocumentTable table,
        Kind kind,
        MessageText text,
        @Nullable EarlierDraft earlier) {

    /** What is doubtful; the HTTP API names it by the {@linkplain #word() word}. */
    public enum Kind {
        /**
         * The unit has a target of it already, or another table of the document is the same; {@link AgainDecision}
         * answers it.
         */
        DUPLICATE("duplicate"),
        /** The document names another unit; unless it is passed over, the unit of the draft stays undecided. */
        UNIT("unit"),
        /** The document says another unit of money than its form; {@link AmountReading} answers it. */
        MONEY("money");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }

        /** Of what can be passed over; {@link #MONEY} needs an answer instead. */
        public static Optional<Kind> of(String word) {
            return Stream.of(DUPLICATE, UNIT)
                    .filter(kind -> kind.word.equals(word))
                    .findFirst();
        }
    }
}
