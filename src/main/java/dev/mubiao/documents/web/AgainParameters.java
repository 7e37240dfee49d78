package dev.mubiao.documents.web;

import dev.mubiao.documents.AgainDecision;
import dev.mubiao.platform.Refusal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a caller says is to become of tables that were imported before. */
final class AgainParameters {

    static final String DESCRIPTION =
            "What becomes of the table that begins on a line and was imported before: 12:skip,"
                    + " 12:replace (the draft, cell by cell) or 12:new. With the version of the problem's drafts (12:replace:3) it is"
                    + " refused if somebody changed the draft since. May be given several times";

    private static final Pattern TABLE = Pattern.compile("([0-9]{1,9}):([a-z]+)(?::([0-9]{1,18}))?");

    private AgainParameters() {}

    /** By the first lines of the tables. @throws Refusal INVALID if one is given in another way, or twice */
    static Map<Integer, AgainDecision> of(@Nullable List<String> tables) {
        Map<Integer, AgainDecision> decisions = new HashMap<>();
        for (String table : tables == null ? List.<String>of() : tables) {
            Matcher matcher = TABLE.matcher(table.strip());
            if (!matcher.matches()) {
                throw malformed(table);
            }
            AgainDecision.Kind kind = AgainDecision.Kind.of(matcher.group(2)).orElseThrow(() -> malformed(table));
            String version = matcher.group(3);
            AgainDecision decision = new AgainDecision(kind, version == null ? null : Long.valueOf(version));
            if (decisions.put(Integer.valueOf(matcher.group(1)), decision) != null) {
                throw malformed(table);
            }
        }
        return decisions;
    }

    private static Refusal malformed(String table) {
        return new Refusal(Refusal.Kind.INVALID, "documents.import.again.malformed", table);
    }
}
