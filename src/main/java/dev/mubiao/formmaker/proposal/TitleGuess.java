package dev.mubiao.formmaker.proposal;

import dev.mubiao.forms.FormKind;
import dev.mubiao.platform.MoneyUnit;
import dev.mubiao.platform.text.Folding;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    private static final Pattern MONEY_UNIT = Pattern.compile(
            "(?:单位|资金|金额|预算|经费|投资|数|额|款)[:：]?[(（]?(?:单位[:：])?(?:人民币)?(?<unit>万元|元)|[(（](?<alone>万元|元)[)）]");

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
        String numbered = NUMBER.matcher(text).replaceFirst("{no}");
        return withoutRegion(LabelText.template(numbered));
    }

    /** With the place of a region instead of the one that it begins with. */
    static String withoutRegion(String text) {
        return REGION.matcher(text).replaceFirst("{region}");
    }

    /** What the title of a document must hold, from the longest to the shortest. */
    static List<String> marks(String title) {
        String mark = title.replace("{no}", "")
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

    /** The unit that labels and lines name, else that the amounts bear; nothing if none does. */
    Optional<MoneyUnit> moneyUnit() {
        int head = sheet.indicators() == null
                ? sheet.table().rows()
                : sheet.indicators().top();
        return Stream.of(
                        Stream.ofNullable(sheet.title()).map(ExampleCell::text),
                        sheet.above().stream().map(ExampleLine::text),
                        sheet.before().stream().map(ExampleLine::text),
                        sheet.table().cells().stream()
                                .filter(cell -> cell.row() < head && cell.text().length() <= FormLexicon.LONGEST_LABEL)
                                .map(ExampleCell::text),
                        sheet.below().stream().map(ExampleLine::text))
                .flatMap(texts -> texts)
                .map(text -> MONEY_UNIT.matcher(Folding.bare(text)))
                .filter(Matcher::find)
                .map(unit -> unit.group("unit") == null ? unit.group("alone") : unit.group("unit"))
                .map(unit -> unit.equals("万元") ? MoneyUnit.WAN_YUAN : MoneyUnit.YUAN)
                .findFirst()
                .or(() -> sheet.table().cells().stream()
                        .filter(cell -> cell.row() < head)
                        .map(cell -> ValueText.unitInside(cell.text()))
                        .flatMap(Optional::stream)
                        .findFirst());
    }
}
