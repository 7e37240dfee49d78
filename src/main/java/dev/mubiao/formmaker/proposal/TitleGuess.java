package dev.mubiao.formmaker.proposal;

import dev.mubiao.formmaker.example.ExampleCell;
import dev.mubiao.formmaker.example.ExampleLine;
import dev.mubiao.formmaker.example.ExampleSheet;
import dev.mubiao.formmaker.example.ValueText;
import dev.mubiao.formmaker.lexicon.FormLexicon;
import dev.mubiao.formmaker.lexicon.LabelText;
import dev.mubiao.forms.FormKind;
import dev.mubiao.platform.MoneyUnit;
import dev.mubiao.platform.text.Folding;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the title and the lines around the table say of the form as a whole. */
final class TitleGuess {

    private static final Pattern YEAR = Pattern.compile("((?:19|20)[0-9]{2})\\s*年");

    /** A region before the name of a form: 某某市, but not 市级. */
    private static final Pattern REGION =
            Pattern.compile("^\\p{IsHan}{2,12}?(?:省|市|县|区|州|旗|镇|乡)(?![级本直属])(?=\\p{IsHan}{4,}|[0-9{])");

    private static final Pattern POSITION = Pattern.compile("^[0-9]{1,3}[.、．]\\s*");
    /** Behind the name of a form: which of several in a file it is. */
    private static final Pattern NUMBER = Pattern.compile("(?<=表|书)[0-9]{1,3}$");

    /** Not the first character of a name, as in 填报单位：元江县财政局. */
    private static final Pattern MONEY_UNIT = Pattern.compile(
            "(?:单\\s*+位|资金|金额|预算|经费|投资|数|额|款)\\s*+[:：]?\\s*+[(（]?(?:单位[:：])?(?:人民币)?([万千亿]?\\s*+元)(?!\\p{IsHan})|[(（]\\s*+([万千亿]?\\s*+元)\\s*+[)）]");

    private final ExampleSheet sheet;

    TitleGuess(ExampleSheet sheet) {
        this.sheet = sheet;
    }

    /** Null if nothing says it. */
    @Nullable
    Integer year() {
        return Stream.of(
                        Stream.ofNullable(sheet.title()).map(ExampleCell::text),
                        sheet.above().stream().map(ExampleLine::text),
                        sheet.before().stream().map(ExampleLine::text),
                        sheet.table().cells().stream().map(ExampleCell::text))
                .flatMap(texts -> texts)
                .map(YEAR::matcher)
                .filter(Matcher::find)
                .map(year -> Integer.valueOf(year.group(1)))
                .findFirst()
                .orElse(null);
    }

    String title() {
        ExampleCell title = sheet.title();
        if (title == null) {
            return "绩效目标表";
        }
        String text = POSITION.matcher(Folding.bare(title.text())).replaceFirst("");
        String name = LabelText.withoutUnit(text);
        String numbered = NUMBER.matcher(name).replaceFirst("{no}");
        return withoutRegion(LabelText.template(numbered)) + text.substring(name.length());
    }

    /** With the place of a region instead of the one that it begins with. */
    static String withoutRegion(String text) {
        return REGION.matcher(text).replaceFirst("{region}");
    }

    /** What the title of a document must hold, from the longest to the shortest. */
    static List<String> marks(String title) {
        String mark = LabelText.withoutUnit(title)
                .replace("{no}", "")
                .replaceFirst("^.*\\{(?:year|region|name)}", "")
                .replaceFirst("^年度?", "");
        return List.of(mark.isBlank() ? title : mark);
    }

    FormKind kind() {
        String title = title();
        return title.contains("整体") || title.contains("部门") && !title.contains("项目")
                ? FormKind.DEPARTMENT
                : FormKind.PROJECT;
    }

    /** The unit that labels and lines name first, else that the amounts bear, else 万元; what is unsure of it is a doubt. */
    MoneyUnit moneyUnit(List<ProposalDoubt> doubts) {
        List<String> named = namedUnits();
        List<MoneyUnit> known = Stream.of(MoneyUnit.values())
                .filter(unit -> named.contains(unit.label()))
                .sorted(Comparator.comparingInt(unit -> named.indexOf(unit.label())))
                .toList();
        MoneyUnit unit = known.isEmpty() ? MoneyUnit.WAN_YUAN : known.get(0);
        if (named.isEmpty()) {
            doubts.add(ProposalDoubt.of("moneyUnit", null, unit.label()));
        } else if (named.size() > known.size()) {
            doubts.add(ProposalDoubt.of(
                    "otherUnit",
                    null,
                    named.stream()
                            .filter(each ->
                                    known.stream().noneMatch(one -> one.label().equals(each)))
                            .collect(Collectors.joining("、")),
                    unit.label()));
        } else if (known.size() > 1) {
            doubts.add(ProposalDoubt.of("severalUnits", null, String.join("、", named), unit.label()));
        }
        return unit;
    }

    private List<String> namedUnits() {
        int head = sheet.indicators() == null
                ? sheet.table().rows()
                : sheet.indicators().top();
        List<String> named = Stream.of(
                        Stream.ofNullable(sheet.title()).map(ExampleCell::text),
                        sheet.above().stream().map(ExampleLine::text),
                        sheet.before().stream().map(ExampleLine::text),
                        sheet.table().cells().stream()
                                .filter(cell -> cell.row() < head && cell.text().length() <= FormLexicon.LONGEST_LABEL)
                                .map(ExampleCell::text),
                        sheet.below().stream().map(ExampleLine::text))
                .flatMap(texts -> texts)
                .flatMap(text -> MONEY_UNIT.matcher(Folding.narrow(text)).results())
                .map(unit -> Folding.bare(unit.group(1) == null ? unit.group(2) : unit.group(1)))
                .distinct()
                .toList();
        return !named.isEmpty()
                ? named
                : sheet.table().cells().stream()
                        .filter(cell -> cell.row() < head)
                        .flatMap(cell -> ValueText.unitInside(cell.text()).stream())
                        .map(MoneyUnit::label)
                        .distinct()
                        .toList();
    }
}
