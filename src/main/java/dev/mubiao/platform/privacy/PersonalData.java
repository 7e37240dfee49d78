package dev.mubiao.platform.privacy;

import dev.mubiao.platform.text.FoldedText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds telephone numbers, identity numbers, cards, passports, mail addresses, accounts and names in a text, however
 * they are spelt: in any width, with separators or invisible characters among the digits, in Chinese figures.
 */
public final class PersonalData {

    private static final String FIGURES = "零一二三四五六七八九〇壹贰叁肆伍陆柒捌玖○幺";
    private static final String VALUES = "01234567890123456789" + "01";
    private static final int FEWEST_FIGURES = 3;

    private PersonalData() {}

    /** All that is found by its form, in the order of the text, without overlaps. */
    public static List<PersonalDatum> find(String text) {
        return find(text, List.of(), List.of());
    }

    /**
     * The same with names.
     *
     * @param contacts people whom the text is known to concern: each of their names is certain
     * @param people others, whose names may be words of the text as well: doubtful, like names behind 联系人 and the like
     */
    public static List<PersonalDatum> find(String text, Collection<String> contacts, Collection<String> people) {
        FoldedText folded = FoldedText.of(text, PersonalData::digit);
        List<PersonalDatum> found = new ArrayList<>(numbers(folded));
        AddressRecogniser.find(folded.text()).forEach(datum -> found.add(original(folded, datum)));
        if (text.codePoints()
                        .filter(PersonalData::isFigure)
                        .limit(FEWEST_FIGURES)
                        .count()
                == FEWEST_FIGURES) {
            FoldedText figures = FoldedText.of(text, character -> figure(digit(character)));
            numbers(figures).stream()
                    .filter(datum -> datum.in(text).codePoints().anyMatch(PersonalData::isFigure))
                    .forEach(found::add);
        }
        NameRecogniser.find(folded.text(), contacts, people).forEach(datum -> found.add(original(folded, datum)));
        return withoutOverlaps(found);
    }

    private static List<PersonalDatum> numbers(FoldedText folded) {
        List<PersonalDatum> found = new ArrayList<>();
        for (DigitRun run : DigitRun.in(folded.text())) {
            List<DigitRun.Group> groups = run.groups();
            for (int first = 0; first < groups.size(); ) {
                Optional<Judged> judged = longest(folded.text(), groups, first);
                judged.ifPresent(one -> found.add(original(folded, one.datum())));
                first += judged.map(Judged::groups).orElse(1);
            }
        }
        return found;
    }

    private record Judged(PersonalDatum datum, int groups) {}

    /** The longest number that begins with a group: a certain one, or else a doubtful one. */
    private static Optional<Judged> longest(String text, List<DigitRun.Group> groups, int first) {
        Judged best = null;
        int digits = 0;
        for (int last = first; last < groups.size() && digits <= NumberRecogniser.MOST; last++) {
            digits += groups.get(last).end() - groups.get(last).start();
            if (digits >= NumberRecogniser.FEWEST && digits <= NumberRecogniser.MOST) {
                PersonalDatum datum = NumberRecogniser.judge(DigitCombination.of(text, groups.subList(first, last + 1)))
                        .orElse(null);
                if (datum != null
                        && (best == null || datum.certain() || !best.datum().certain())) {
                    best = new Judged(datum, last + 1 - first);
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static PersonalDatum original(FoldedText folded, PersonalDatum datum) {
        return new PersonalDatum(datum.kind(), folded.start(datum.start()), folded.end(datum.end()), datum.certain());
    }

    /** What is certain goes first, then what is longer. */
    private static List<PersonalDatum> withoutOverlaps(List<PersonalDatum> found) {
        List<PersonalDatum> kept = new ArrayList<>();
        Stream<PersonalDatum> best = found.stream()
                .sorted(Comparator.comparing(PersonalDatum::certain)
                        .thenComparing(datum -> datum.end() - datum.start())
                        .reversed());
        best.filter(datum -> kept.stream().noneMatch(datum::overlaps)).forEach(kept::add);
        kept.sort(Comparator.comparing(PersonalDatum::start));
        return kept;
    }

    /** Digits of other scripts, in circles and raised, as plain ones. */
    private static int digit(int character) {
        int type = Character.getType(character);
        if (type != Character.DECIMAL_DIGIT_NUMBER && type != Character.OTHER_NUMBER) {
            return character;
        }
        int value = Character.getNumericValue(character);
        return value >= 0 && value <= 9 ? '0' + value : character;
    }

    private static int figure(int character) {
        int at = FIGURES.indexOf(character);
        return at < 0 ? character : VALUES.charAt(at);
    }

    private static boolean isFigure(int character) {
        return FIGURES.indexOf(character) >= 0;
    }
}
