package dev.mubiao.formmaker.proposal;

import dev.mubiao.formmaker.example.ExampleCell;
import dev.mubiao.formmaker.example.ValueText;
import dev.mubiao.formmaker.lexicon.FormLexicon;
import dev.mubiao.formmaker.lexicon.FormWords;
import dev.mubiao.formmaker.lexicon.LabelText;
import dev.mubiao.forms.layout.Field;
import dev.mubiao.forms.layout.FreeFieldType;
import dev.mubiao.grid.GridValue;
import dev.mubiao.platform.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells labels from values in lines of text, as {@code 填报单位：某某局　单位：万元}. */
final class LineGuess {

    private static final int BY_WORD = 92;
    private static final int UNSURE = 60;

    private static final Pattern LABEL = Pattern.compile("(?<=^|[\\s:：　])[\\p{IsHan}(（)）、/]{2,16}\\s*[:：]\\s*");
    private static final Pattern MONEY_UNIT = Pattern.compile("(?:人民币)?(?:万元|元|千元|亿元)[)）]?");
    private static final Pattern UNIT =
            Pattern.compile("[\\p{IsHan}()（）]{3,30}(?:局|委|委员会|办|办公室|中心|院|校|学校|镇|乡|街道|单位|队|馆|站|所|公司|部|厅|处|会|政府)");

    private final FormLexicon lexicon;
    private final FreeFields free;
    private final Set<Field> taken;
    private final int year;
    private final List<ProposalDoubt> doubts;

    /** @param taken fields that other cells hold @param year the budget year of the example */
    LineGuess(FormLexicon lexicon, FreeFields free, Set<Field> taken, int year, List<ProposalDoubt> doubts) {
        this.lexicon = lexicon;
        this.free = free;
        this.taken = taken;
        this.year = year;
        this.doubts = doubts;
    }

    CellRole of(ExampleCell line) {
        String text = line.text();
        if (lexicon.note(text)) {
            return CellRole.of(line.place(), CellRole.Kind.LINE, text, BY_WORD);
        }
        StringBuilder pattern = new StringBuilder();
        List<CellValue> values = new ArrayList<>();
        Matcher label = LABEL.matcher(text);
        int done = 0;
        boolean more = label.find();
        while (more) {
            String name = label.group();
            pattern.append(LabelText.ofYear(text.substring(done, label.end()), year));
            int start = label.end();
            more = label.find();
            done = more ? label.start() : text.length();
            String value = text.substring(start, done);
            if (fixed(value)) {
                pattern.append(value);
            } else {
                pattern.append('{').append(values.size()).append('}');
                values.add(value(line, name, value.strip()));
                pattern.append(value.substring(value.stripTrailing().length()));
            }
        }
        if (values.isEmpty() && UNIT.matcher(Folding.bare(text)).matches() && taken.add(Field.IMPLEMENTING_UNIT)) {
            doubts.add(ProposalDoubt.of("line", line.place(), text));
            return new CellRole(
                    line.place(),
                    CellRole.Kind.LINE,
                    "{0}",
                    List.of(CellValue.of(Field.IMPLEMENTING_UNIT, null)),
                    null,
                    null,
                    null,
                    UNSURE);
        }
        pattern.append(LabelText.ofYear(text.substring(done), year));
        return new CellRole(line.place(), CellRole.Kind.LINE, pattern.toString(), values, null, null, null, BY_WORD);
    }

    private static boolean fixed(String value) {
        return MONEY_UNIT.matcher(Folding.bare(value)).matches();
    }

    private CellValue value(ExampleCell line, String label, String text) {
        Optional<FormLexicon.Found<FormWords.Label>> known = lexicon.label(label);
        if (known.isPresent() && known.get().meaning().free() == null) {
            List<Field> fields = known.get().meaning().fields();
            if (fields.stream().noneMatch(taken::contains)) {
                taken.addAll(fields);
                return CellValue.of(fields, fields.size() > 1 ? " " : "");
            }
        }
        ExampleCell value = new ExampleCell(line.place(), 0, 0, 1, 1, text, GridValue.TEXT);
        FreeFieldType type = ValueText.type(value, lexicon.type(label).orElse(null), false);
        boolean date = type == FreeFieldType.DATE;
        return CellValue.of(free.of(
                known.map(found -> found.meaning().free()).orElse(null),
                LabelText.item(label),
                type == FreeFieldType.LONG_TEXT ? FreeFieldType.TEXT : type,
                null,
                date ? ValueText.dateFormat(text).orElse(null) : null,
                List.of()));
    }
}
