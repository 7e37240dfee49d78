package dev.mubiao.bpmn.lint;

import dev.mubiao.platform.MessageText;
import dev.mubiao.platform.Refusal;
import java.io.Serial;
import java.util.List;

/** A model has errors and is not released. Its text lists the first, {@link #findings()} all of them. */
public final class LintRefused extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final int SHOWN = 8;

    private final transient List<LintFinding> findings;

    LintRefused(List<LintFinding> findings) {
        super(
                Kind.INVALID,
                "bpmn.model.refused",
                findings.size(),
                MessageText.joined(
                        "bpmn.model.and",
                        findings.stream().limit(SHOWN).map(LintFinding::text).toList()));
        this.findings = List.copyOf(findings);
    }

    public List<LintFinding> findings() {
        return findings;
    }

    /** @throws LintRefused if there are findings that block */
    public static void check(List<LintFinding> findings) {
        List<LintFinding> errors = findings.stream().filter(LintFinding::blocks).toList();
        if (!errors.isEmpty()) {
            throw new LintRefused(errors);
        }
    }
}
