package dev.mubiao.prereview.rules;

import java.util.stream.Stream;

/** The proofs of all cases of all rules. */
public final class Proofs {

    private Proofs() {}

    public static Stream<Proof> all() {
        return Stream.of(
                        CompletenessProofs.all(),
                        WritingProofs.all(),
                        RelevanceProofs.all(),
                        RelatedTargetProofs.all(),
                        AppropriatenessProofs.all(),
                        FeasibilityProofs.all())
                .flatMap(proof -> proof);
    }
}
