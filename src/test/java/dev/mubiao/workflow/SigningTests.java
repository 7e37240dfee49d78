package dev.mubiao.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Person;
import dev.mubiao.directory.SomePeople;
import dev.mubiao.directory.UserId;
import dev.mubiao.shared.Refusal;
import dev.mubiao.workflow.engine.Countersign;
import dev.mubiao.workflow.engine.StepVerb;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SigningTests {

    private final List<Person> people = SomePeople.named("wang", "li", "zhao", "qian", "sun");
    private Instant time = Instant.parse("2026-03-02T01:00:00Z");

    @Test
    void allHaveToAgree() {
        Signing signing = called(Countersign.ALL, 3);

        assertThat(agree(signing, 0)).isEmpty();
        assertThat(agree(signing, 2)).isEmpty();
        assertThat(agree(signing, 1)).contains(StepVerb.AGREE);
    }

    @Test
    void theFirstReturnEndsIt() {
        Signing signing = called(Countersign.ALL, 3);

        agree(signing, 0);
        assertThat(sign(signing, 1, StepVerb.RETURN)).contains(StepVerb.RETURN);
    }

    @Test
    void oneIsEnough() {
        assertThat(agree(called(Countersign.ANY, 4), 3)).contains(StepVerb.AGREE);
    }

    @Test
    void oneAfterTheOther() {
        Signing signing = called(Countersign.SEQUENCE, 3);

        assertThat(open(signing)).containsExactly("wang");
        agree(signing, 0);
        assertThat(open(signing)).containsExactly("li");
        agree(signing, 1);
        assertThat(agree(signing, 2)).contains(StepVerb.AGREE);
    }

    @ParameterizedTest
    @CsvSource({"5, 60, 3, 3", "5, 50, 3, 3", "4, 100, 4, 1", "5, 1, 1, 5", "3, 67, 3, 1", "3, 66, 2, 2"})
    void aRatioIsReachedOrCanNoLongerBe(int signers, int percent, int agreeing, int against) {
        Signing won = called(Countersign.ratio(percent), signers);
        for (int i = 0; i < agreeing; i++) {
            assertThat(won.outcome()).isEmpty();
            agree(won, i);
        }
        assertThat(won.outcome()).contains(StepVerb.AGREE);

        Signing lost = called(Countersign.ratio(percent), signers);
        for (int i = 0; i < against; i++) {
            assertThat(lost.outcome()).isEmpty();
            sign(lost, i, StepVerb.RETURN);
        }
        assertThat(lost.outcome()).contains(StepVerb.RETURN);
    }

    @Test
    void whoeverIsAddedBeforeComesFirst() {
        Signing signing = called(Countersign.ALL, 1);

        signing.before(signer(signing, 0), Signer.Kind.BEFORE, people.get(3), id(0));
        assertThat(open(signing)).containsExactly("qian");
        agree(signing, 3);
        assertThat(open(signing)).containsExactly("wang");
        assertThat(agree(signing, 0)).contains(StepVerb.AGREE);
    }

    @Test
    void whoeverIsAddedAfterHasToAgreeAsWell() {
        Signing signing = called(Countersign.SEQUENCE, 2);

        signing.after(signer(signing, 0), people.get(3), id(0));
        agree(signing, 0);
        assertThat(open(signing)).containsExactly("qian");
        agree(signing, 3);
        assertThat(open(signing)).containsExactly("li");
        assertThat(agree(signing, 1)).contains(StepVerb.AGREE);
    }

    @Test
    void theDelegateGivesItBack() {
        Signing signing = called(Countersign.ANY, 2);

        signing.before(signer(signing, 0), Signer.Kind.DELEGATE, people.get(4), id(0));
        assertThat(open(signing)).containsExactlyInAnyOrder("li", "sun");
        assertThat(agree(signing, 4)).isEmpty();
        assertThat(open(signing)).containsExactlyInAnyOrder("li", "wang");
    }

    @Test
    void withoutTheOneWhoIsRemovedTheOthersMayBeEnough() {
        Signing signing = called(Countersign.ALL, 2);

        agree(signing, 0);
        assertThat(signing.remove(signer(signing, 1))).contains(StepVerb.AGREE);
    }

    @Test
    void somebodyHasToBeLeft() {
        Signing signing = called(Countersign.ALL, 1);

        assertThat(catchThrowableOfType(Refusal.class, () -> signing.remove(signer(signing, 0)))
                        .key())
                .isEqualTo("workflow.signer.last");
    }

    @Test
    void nobodyIsAskedTwice() {
        Signing signing = called(Countersign.ALL, 2);

        assertThat(catchThrowableOfType(Refusal.class, () -> signing.after(signer(signing, 0), people.get(1), id(0)))
                        .key())
                .isEqualTo("workflow.signer.twice");
    }

    @Test
    void aSignatureIsTakenBackUntilSomebodySignsBecauseOfIt() {
        Signing signing = called(Countersign.SEQUENCE, 3);

        agree(signing, 0);
        signing.takeBack(signer(signing, 0));
        assertThat(open(signing)).containsExactly("wang");
        agree(signing, 0);
        agree(signing, 1);
        assertThat(catchThrowableOfType(Refusal.class, () -> signing.takeBack(signer(signing, 0)))
                        .key())
                .isEqualTo("workflow.takeBack.followed");
    }

    @Test
    void aStepThatIsTakenUpAgainKnowsWhoSigned() {
        Signing signing = called(Countersign.SEQUENCE, 3);
        agree(signing, 0);

        Signing again = signing.at("another");

        assertThat(again.signers()).extracting(Signer::task).containsOnly("another");
        assertThat(again.signers())
                .extracting(Signer::id)
                .doesNotContainAnyElementsOf(
                        signing.signers().stream().map(Signer::id).toList());
        assertThat(open(again)).containsExactly("li");
        agree(again, 1);
        assertThat(agree(again, 2)).contains(StepVerb.AGREE);
    }

    @Test
    void whoeverIsAskedAgainWaitsForWhoeverIsAskedAgainBeforeHim() {
        Signing signing = called(Countersign.ratio(60), 3);
        signing.after(signer(signing, 1), people.get(3), id(1));
        sign(signing, 1, StepVerb.RETURN);
        sign(signing, 3, StepVerb.RETURN);

        signing.reopen(signer(signing, 1));
        signing.reopen(signer(signing, 3));

        assertThat(open(signing)).containsExactlyInAnyOrder("wang", "li", "zhao");
        agree(signing, 1);
        assertThat(open(signing)).contains("qian");
    }

    @Test
    void theWorstGradeOfThoseWhoAgreedCounts() {
        Signing signing = called(Countersign.ALL, 2);
        signing.sign(signer(signing, 0), actor(0), Decision.agree(Grade.EXCELLENT, ""), time);
        signing.sign(signer(signing, 1), actor(1), Decision.agree(Grade.GOOD, ""), time);

        assertThat(signing.grade()).isEqualTo(Grade.GOOD);
    }

    private Signing called(Countersign rule, int number) {
        return Signing.of("task", rule, people.subList(0, number));
    }

    private Optional<StepVerb> agree(Signing signing, int person) {
        return sign(signing, person, StepVerb.AGREE);
    }

    private Optional<StepVerb> sign(Signing signing, int person, StepVerb verb) {
        time = time.plusSeconds(1);
        Decision decision = verb == StepVerb.AGREE ? Decision.agree(null, "") : Decision.returned("不妥", List.of());
        return signing.sign(signer(signing, person), actor(person), decision, time);
    }

    private Signer signer(Signing signing, int person) {
        return signing.signers().stream()
                .filter(signer -> signer.person().equals(Optional.of(id(person))))
                .findFirst()
                .orElseThrow();
    }

    private Actor actor(int person) {
        return people.get(person).actor();
    }

    private UserId id(int person) {
        return people.get(person).id();
    }

    private static List<String> open(Signing signing) {
        return signing.open().stream().map(Signer::name).toList();
    }
}
