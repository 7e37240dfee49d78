package dev.mubiao.prereview.rulebook;

import dev.mubiao.platform.MessageText;
import dev.mubiao.platform.Refusal;
import dev.mubiao.platform.text.Cleaning;
import dev.mubiao.prereview.language.Threshold;
import dev.mubiao.prereview.language.WordList;
import dev.mubiao.prereview.model.RuleBook;
import dev.mubiao.prereview.model.RuleBookEntry;
import dev.mubiao.targets.sheet.SheetProblem.Severity;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Validates a rule book before it is saved, imported or tried out, whoever wrote it. */
public final class RuleBookValidator {

    private static final int LONGEST_WORD = 60;
    private static final int MOST_WORDS = 1000;

    private RuleBookValidator() {}

    /** @throws Refusal INVALID naming the first thing that is wrong */
    public static void check(RuleBook book) {
        book.rules().keySet().stream()
                .flatMap(id -> severity(book, id).stream())
                .findFirst()
                .or(() -> Stream.of(WordList.values())
                        .flatMap(list -> words(list, book.words(list)).stream())
                        .findFirst())
                .or(() -> Stream.of(Threshold.values())
                        .flatMap(threshold -> number(threshold, book.number(threshold)).stream())
                        .findFirst())
                .ifPresent(refusal -> {
                    throw refusal;
                });
    }

    /** What is wrong with the words; empty if nothing is. */
    public static Optional<Refusal> words(WordList list, List<String> words) {
        Set<String> seen = new HashSet<>();
        if (words.size() > MOST_WORDS) {
            return refuse("prereview.rulebook.invalid.tooMany", title(RuleBookEntry.of(list)), MOST_WORDS);
        }
        for (String word : words) {
            if (Cleaning.isNothing(word) || !word.equals(Cleaning.said(word))) {
                return refuse("prereview.rulebook.invalid.empty", title(RuleBookEntry.of(list)));
            }
            if (word.length() > LONGEST_WORD) {
                return refuse("prereview.rulebook.invalid.tooLong", title(RuleBookEntry.of(list)), word, LONGEST_WORD);
            }
            if (!seen.add(word)) {
                return refuse("prereview.rulebook.invalid.twice", title(RuleBookEntry.of(list)), word);
            }
            if (list == WordList.GROUP && !family(word)) {
                return refuse("prereview.rulebook.invalid.family", title(RuleBookEntry.of(list)), word);
            }
            if (list == WordList.MISSPELLING && !pair(word)) {
                return refuse("prereview.rulebook.invalid.pair", title(RuleBookEntry.of(list)), word);
            }
        }
        return Optional.empty();
    }

    public static Optional<Refusal> number(Threshold threshold, BigDecimal number) {
        return threshold.allows(number)
                ? Optional.empty()
                : refuse(
                        "prereview.rulebook.invalid.number",
                        title(RuleBookEntry.of(threshold)),
                        number.toPlainString(),
                        threshold.lowest(),
                        threshold.highest(),
                        threshold.decimals());
    }

    /** What a machine cannot decide must never block a submission: it stays a question. */
    private static Optional<Refusal> severity(RuleBook book, String id) {
        return book.rule(id).assisted()
                        && book.rule(id).cases().values().stream().anyMatch(each -> each != Severity.QUESTION)
                ? refuse("prereview.rulebook.invalid.assisted", id, title(RuleBookEntry.rule(id)))
                : Optional.empty();
    }

    /** Wrong and right spelling, different and neither empty. */
    private static boolean pair(String word) {
        String[] sides = word.split("=", -1);
        return sides.length == 2
                && !sides[0].isBlank()
                && !sides[1].isBlank()
                && !sides[0].equals(sides[1])
                && word.chars().noneMatch(Character::isWhitespace);
    }

    /** Words with one space between them, the first of which names the group. */
    private static boolean family(String words) {
        return !words.startsWith("~")
                && Stream.of(words.split(" ", -1)).noneMatch(word -> word.isEmpty() || word.equals("~"));
    }

    static MessageText title(RuleBookEntry entry) {
        return new MessageText(entry.titleKey());
    }

    private static Optional<Refusal> refuse(String key, Object... arguments) {
        return Optional.of(new Refusal(Refusal.Kind.INVALID, key, arguments));
    }
}
