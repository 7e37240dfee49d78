package dev.mubiao.documents.web;

import dev.mubiao.documents.FormChoices;
import dev.mubiao.platform.Refusal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which forms a caller says that a document has. */
final class FormParameters {

    static final String TABLES = "Form of the table that begins on a line, where it could not be recognised:"
            + " 12:lukou-2026. May be given several times";

    private static final Pattern TABLE = Pattern.compile("([0-9]{1,9}):(.+)");

    private FormParameters() {}

    /** @throws Refusal INVALID if a table is not given as line and form */
    static FormChoices of(@Nullable String form, @Nullable List<String> tables) {
        Map<Integer, String> byLine = new HashMap<>();
        for (String table : tables == null ? List.<String>of() : tables) {
            Matcher matcher = TABLE.matcher(table.strip());
            if (!matcher.matches()) {
                throw new Refusal(Refusal.Kind.INVALID, "documents.table.malformed", table);
            }
            byLine.put(Integer.valueOf(matcher.group(1)), matcher.group(2).strip());
        }
        return new FormChoices(form, byLine, null);
    }
}
