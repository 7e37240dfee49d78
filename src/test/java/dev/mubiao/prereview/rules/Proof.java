package dev.mubiao.prereview.rules;

import static dev.mubiao.testing.SheetBuilder.aSheet;

import dev.mubiao.prereview.model.Finding;
import dev.mubiao.targets.sheet.SheetProblem.Severity;
import dev.mubiao.testing.SheetBuilder;

/**
 * What a case of a rule must find, and what comes near to it and is right.
 *
 * @param kase rule and case: {@code PR-107.missing}
 * @param quoted what the finding must name; empty if nothing stands where something is wanted
 */
public record Proof(String kase, Severity severity, SheetBuilder wrong, String quoted, SheetBuilder right) {

    public static final String CS26 = "changshou-2026";
    static final String CS24 = "changshou-2024";
    public static final String HG = "hangu-2025";
    public static final String HGD = "hangu-2025:department";
    public static final String LK = "lukou-2026";
    public static final String LKD = "lukou-2026:department";
    public static final String PL = "pingluo-2026";

    public static final String QUANTITY = "数量指标";
    public static final String QUALITY = "质量指标";
    static final String TIME = "时效指标";
    static final String COST = "成本指标";
    static final String ECONOMIC = "经济效益指标";
    public static final String SOCIAL = "社会效益指标";
    static final String ECOLOGICAL = "生态效益指标";
    public static final String SATISFACTION = "服务对象满意度指标";

    public static Proof error(String kase, SheetBuilder wrong, String quoted, SheetBuilder right) {
        return new Proof(kase, Severity.ERROR, wrong, quoted, right);
    }

    public static Proof warning(String kase, SheetBuilder wrong, String quoted, SheetBuilder right) {
        return new Proof(kase, Severity.WARNING, wrong, quoted, right);
    }

    public static Proof hint(String kase, SheetBuilder wrong, String quoted, SheetBuilder right) {
        return new Proof(kase, Severity.HINT, wrong, quoted, right);
    }

    static Proof question(String kase, SheetBuilder wrong, String quoted, SheetBuilder right) {
        return new Proof(kase, Severity.QUESTION, wrong, quoted, right);
    }

    /** A sheet of nothing but one row. */
    public static SheetBuilder row(String form, String level2, String name, String value) {
        return aSheet(form).withRow(level2, name, value);
    }

    String rule() {
        return kase.substring(0, kase.indexOf('.'));
    }

    public boolean about(Finding finding) {
        return (finding.rule() + "." + finding.kase()).equals(kase);
    }

    @Override
    public String toString() {
        return kase;
    }
}
