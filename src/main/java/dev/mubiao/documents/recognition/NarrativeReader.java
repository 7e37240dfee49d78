package dev.mubiao.documents.recognition;

import dev.mubiao.documents.recognition.rows.CellTextCleaner;
import dev.mubiao.documents.recognition.rows.DocumentRow;
import dev.mubiao.forms.FormDefinition;
import dev.mubiao.forms.FormKind;
import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.NarrativeLayout;
import dev.mubiao.platform.BudgetYear;
import dev.mubiao.targets.content.Funding;
import dev.mubiao.targets.content.Measure;
import dev.mubiao.targets.content.SourceCell;
import dev.mubiao.targets.content.SubGoal;
import dev.mubiao.targets.content.TargetContent;
import dev.mubiao.targets.content.TargetHeader;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a department's narrative: overall goal, numbered items with goal and indicators, measures. */
public class NarrativeReader {

    private static final Pattern HEADING = Pattern.compile("^[一二三四五六七八九十]{1,3}[、.．]\\s*+(.{2,20})$");
    private static final Pattern ITEM = Pattern.compile("^([（(][一二三四五六七八九十0-9]{1,4}[）)])\\s*+(.+)$");
    private static final Pattern NEXT_PART = Pattern.compile("^第[一二三四五六七八九十]{1,2}部分.*");

    /** Within the first words, before any sign; and 全部 is none. */
    private static final Pattern DEPARTMENT = Pattern.compile("[\\p{L}\\p{N}]{2,30}?(?:局|委员会|委|办公室|中心|(?<!全)部|厅|院|政府)");

    private static final int LARGEST_GAP = 4;

    private final FormDefinition form;
    private final FormVariant variant;
    private final NarrativeLayout layout;
    private final List<String> goals = new ArrayList<>();
    private final List<SubGoal> items = new ArrayList<>();
    private final List<Measure> measures = new ArrayList<>();
    private final List<SourceCell> unplaced = new ArrayList<>();
    private Part part = Part.NONE;

    private enum Part {
        NONE,
        GOAL,
        ITEMS,
        MEASURES
    }

    public NarrativeReader(FormDefinition form, FormVariant variant) {
        this.form = form;
        this.variant = variant;
        this.layout = Objects.requireNonNull(variant.narrative());
    }

    public TargetContent read(DocumentSegment documentSegment, BudgetYear year) {
        int gap = 0;
        for (DocumentRow row : documentSegment.rows()) {
            String words = row.words();
            gap = words.isEmpty() ? gap + 1 : 0;
            if (gap > LARGEST_GAP || NEXT_PART.matcher(words).matches()) {
                break;
            }
            if (!words.isEmpty() && !heading(words)) {
                paragraph(row, words);
            }
        }
        return new TargetContent(
                form.key(FormKind.DEPARTMENT),
                BudgetYearDetector.in(documentSegment, variant).orElse(year),
                new TargetHeader(
                        documentSegment.title(),
                        new TargetHeader.Units(null, null, department(), null),
                        TargetHeader.Contact.NONE,
                        TargetHeader.Project.NONE,
                        null,
                        null),
                Funding.EMPTY,
                new TargetContent.Goals(
                        goals.isEmpty() ? List.of() : List.of(String.join("\n", goals)), items, measures, List.of()),
                List.of(),
                unplaced);
    }

    /** Whether anything of a narrative was found. */
    public static boolean fits(FormVariant variant, DocumentSegment documentSegment) {
        return variant.narrative() != null && DocumentSegmenter.titled(variant, documentSegment.title());
    }

    private boolean heading(String words) {
        Matcher numbered = HEADING.matcher(words);
        Optional<Part> next = numbered.matches()
                ? part(CellTextCleaner.bare(numbered.group(1)), String::endsWith)
                : part(CellTextCleaner.bare(words), String::equals);
        part = next.orElse(part);
        return next.isPresent();
    }

    /** @param called how a heading is compared with a spelling of it: more may stand before it if it has a number */
    private Optional<Part> part(String heading, BiPredicate<String, String> called) {
        return Stream.of(Part.values())
                .filter(each -> spellings(each).stream()
                        .anyMatch(spelling -> called.test(heading, CellTextCleaner.bare(spelling))))
                .findFirst();
    }

    private List<String> spellings(Part of) {
        return switch (of) {
            case NONE -> List.of();
            case GOAL -> layout.goal();
            case ITEMS -> layout.subGoals();
            case MEASURES -> layout.measures();
        };
    }

    private void paragraph(DocumentRow row, String words) {
        switch (part) {
            case GOAL -> goals.add(words);
            case ITEMS -> item(row, words);
            case MEASURES -> measures.add(new Measure(words, row.line()));
            case NONE -> unplaced.addAll(row.filled());
        }
    }

    private void item(DocumentRow row, String words) {
        Matcher matcher = ITEM.matcher(words);
        String goal = after(words, layout.subGoal());
        String indicators = after(words, layout.indicators());
        if (goal == null && indicators == null && matcher.matches()) {
            items.add(new SubGoal(
                    items.size() + 1, matcher.group(1), matcher.group(2).strip(), null, null, row.line()));
        } else if (items.isEmpty()) {
            unplaced.addAll(row.filled());
        } else {
            SubGoal last = items.remove(items.size() - 1);
            items.add(
                    goal != null
                            ? with(last, goal, last.indicatorsText())
                            : indicators != null
                                    ? with(last, last.goal(), indicators)
                                    : last.indicatorsText() == null
                                            ? with(last, joined(last.goal(), words), null)
                                            : with(last, last.goal(), joined(last.indicatorsText(), words)));
        }
    }

    private static SubGoal with(SubGoal item, @Nullable String goal, @Nullable String indicators) {
        return new SubGoal(item.no(), item.printedNo(), item.title(), goal, indicators, item.line());
    }

    private static String joined(@Nullable String before, String words) {
        return before == null ? words : before + "\n" + words;
    }

    private static @Nullable String after(String words, List<String> labels) {
        for (String label : labels) {
            if (words.startsWith(label + "：") || words.startsWith(label + ":")) {
                return words.substring(label.length() + 1).strip();
            }
        }
        return null;
    }

    /** The department speaks of itself at the beginning of its goal: the words before it says what it does. */
    private @Nullable String department() {
        Matcher matcher = DEPARTMENT.matcher(goals.isEmpty() ? "" : goals.get(0));
        return matcher.lookingAt() ? matcher.group() : null;
    }
}
