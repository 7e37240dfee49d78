package dev.mubiao.platform;

import java.util.List;

/** The four criteria by which targets are reviewed, and the fitness of a target to be published. */
public enum Criterion {
    /** 完整性 */
    COMPLETENESS,
    /** 相关性 */
    RELEVANCE,
    /** 适当性 */
    APPROPRIATENESS,
    /** 可行性 */
    FEASIBILITY,
    /** 公开合规: looked at before publication; reviewers give it no grade. */
    PUBLICATION;

    /** Those that a reviewer grades. */
    public static final List<Criterion> GRADED = List.of(COMPLETENESS, RELEVANCE, APPROPRIATENESS, FEASIBILITY);

    /** Key of its name in the message bundles. */
    public String key() {
        return "platform.criterion." + name();
    }
}
