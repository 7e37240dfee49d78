package dev.mubiao.library.ui;

import dev.mubiao.library.LibraryEntry;
import dev.mubiao.targets.content.Operator;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Formats an entry as short texts. */
final class EntryTexts {

    private EntryTexts() {}

    /** @param translate from key to text */
    static String level(LibraryEntry entry, UnaryOperator<String> translate) {
        return Stream.of(entry.level1(), entry.level2())
                .filter(Objects::nonNull)
                .distinct()
                .map(level -> translate.apply("library.level." + level))
                .collect(Collectors.joining(" · "));
    }

    static String usualValue(LibraryEntry entry) {
        Operator operator = entry.usual().operator();
        return joined(
                operator == null ? null : operator.symbol(),
                entry.usual().value(),
                entry.usual().measure());
    }

    /** From the smallest to the largest; empty if all say the same. */
    static String range(LibraryEntry entry) {
        BigDecimal smallest = entry.usual().smallest();
        BigDecimal largest = entry.usual().largest();
        if (smallest == null || largest == null || smallest.compareTo(largest) == 0) {
            return "";
        }
        return joined(
                smallest.toPlainString() + "–" + largest.toPlainString(),
                entry.usual().measure());
    }

    private static String joined(@Nullable String... parts) {
        return Stream.of(parts).filter(part -> part != null && !part.isEmpty()).collect(Collectors.joining(" "));
    }
}
