package dev.mubiao.approval.signoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.mubiao.bpmn.Countersign;
import dev.mubiao.bpmn.StepVerb;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Person;
import dev.mubiao.directory.PersonId;
import dev.mubiao.directory.SomePeople;
import dev.mubiao.platform.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignOffTests {

    private final List<Person> people = SomePeople.named("wang", "li", "zhao", "qian", "sun");
    private Instant time = Instant.parse("2026-03-02T01:00:00Z");

    @Test
    void allHaveToAgree() {
        SignOff signOff = called(Countersign.ALL, 3);

        assertThat(agree(signOff, 0)).isEmpty();
        assertThat(agree(signOff, 2)).isEmpty();
        assertThat(agree(signOff, 1)).contains(StepVerb.AGREE);
    }

    @Test
    void theFirstReturnEndsIt() {
        SignOff signOff = called(Countersign.ALL, 3);

        agree(signOff, 0);
        assertThat(sign(signOff, 1, StepVerb.RETURN)).contains(StepVerb.RETURN);
    }

    @Test
    void oneIsEnough() {
        assertThat(agree(called(Countersign.ANY, 4), 3)).contains(StepVerb.AGREE);
    }

    @Test
    void oneAfterTheOther() {
        SignOff signOff = called(Countersign.SEQUENCE, 3);

        assertThat(open(signOff)).containsExactly("wang");
        agree(signOff, 0);
        assertThat(open(signOff)).containsExactly("li");
        agree(signOff, 1);
        assertThat(agree(signOff, 2)).contains(StepVerb.AGREE);
    }

    @ParameterizedTest
    @CsvSource({"5, 60, 3, 3", "5, 50, 3, 3", "4, 100, 4, 1", "5, 1, 1, 5", "3, 67, 3, 1", "3, 66, 2, 2"})
    void aRatioIsReachedOrCanNoLongerBe(int signers, int percent, int agreeing, int against) {
        SignOff won = called(Countersign.ratio(percent), signers);
        for (int i = 0; i < agreeing; i++) {
            assertThat(won.outcome()).isEmpty();
            agree(won, i);
        }
        assertThat(won.outcome()).contains(StepVerb.AGREE);

        SignOff lost = called(Countersign.ratio(percent), signers);
        for (int i = 0; i < against; i++) {
            assertThat(lost.outcome()).isEmpty();
            sign(lost, i, StepVerb.RETURN);
        }
        assertThat(lost.outcome()).contains(StepVerb.RETURN);
    }

    @Test
    void whoeverIsAddedBeforeComesFirst() {
        SignOff signOff = called(Countersign.ALL, 1);

        signOff.before(signer(signOff, 0), Approver.Kind.BEFORE, people.get(3), id(0));
        assertThat(open(signOff)).containsExactly("qian");
        agree(signOff, 3);
        assertThat(open(signOff)).containsExactly("wang");
        assertThat(agree(signOff, 0)).contains(StepVerb.AGREE);
    }

    @Test
    void whoeverIsAddedAfterHasToAgreeAsWell() {
        SignOff signOff = called(Countersign.SEQUENCE, 2);

        signOff.after(signer(signOff, 0), people.get(3), id(0));
        agree(signOff, 0);
        assertThat(open(signOff)).containsExactly("qian");
        agree(signOff, 3);
        assertThat(open(signOff)).containsExactly("li");
        assertThat(agree(signOff, 1)).contains(StepVerb.AGREE);
    }

    @Test
    void severalWhoAreAddedBeforeSignInAnyOrderOrInTheOneGiven() {
        for (int first : List.of(3, 4)) {
            SignOff together = called(Countersign.ALL, 1);
            together.add(true, signer(together, 0), List.of(people.get(3), people.get(4)), SignerOrder.TOGETHER, id(0));
            assertThat(open(together)).containsExactlyInAnyOrder("qian", "sun");
            agree(together, first);
            assertThat(open(together)).doesNotContain("wang").hasSize(1);
            agree(together, 7 - first);
            assertThat(open(together)).containsExactly("wang");
            assertThat(agree(together, 0)).contains(StepVerb.AGREE);
        }

        SignOff inTurn = called(Countersign.ALL, 1);
        inTurn.add(true, signer(inTurn, 0), List.of(people.get(4), people.get(3)), SignerOrder.IN_TURN, id(0));
        assertThat(open(inTurn)).containsExactly("sun");
        agree(inTurn, 4);
        assertThat(open(inTurn)).containsExactly("qian");
        agree(inTurn, 3);
        assertThat(open(inTurn)).containsExactly("wang");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void somebodyHasToBeAdded(boolean before) {
        SignOff signOff = called(Countersign.ALL, 1);

        assertThatThrownBy(() -> signOff.add(before, signer(signOff, 0), List.of(), SignerOrder.TOGETHER, id(0)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID);
                    assertThat(refusal.key()).isEqualTo("approval.signer.none");
                });
    }

    @Test
    void severalWhoAreAddedAfterComeBeforeWhoeverWouldHaveComeNext() {
        for (int first : List.of(3, 4)) {
            SignOff together = called(Countersign.SEQUENCE, 2);
            together.add(
                    false, signer(together, 0), List.of(people.get(3), people.get(4)), SignerOrder.TOGETHER, id(0));
            agree(together, 0);
            assertThat(open(together)).containsExactlyInAnyOrder("qian", "sun");
            agree(together, first);
            assertThat(open(together)).doesNotContain("li");
            agree(together, 7 - first);
            assertThat(open(together)).containsExactly("li");
            assertThat(agree(together, 1)).contains(StepVerb.AGREE);
        }

        SignOff inTurn = called(Countersign.ALL, 1);
        inTurn.add(false, signer(inTurn, 0), List.of(people.get(4), people.get(3)), SignerOrder.IN_TURN, id(0));
        assertThat(agree(inTurn, 0)).isEmpty();
        assertThat(open(inTurn)).containsExactly("sun");
        assertThat(agree(inTurn, 4)).isEmpty();
        assertThat(agree(inTurn, 3)).contains(StepVerb.AGREE);
    }

    @Test
    void withoutOneOfThoseAddedTogetherTheOthersAreWaitedFor() {
        for (int removed : List.of(2, 3, 4)) {
            SignOff signOff = called(Countersign.ALL, 1);
            signOff.add(true, signer(signOff, 0), people.subList(2, 5), SignerOrder.TOGETHER, id(0));
            signOff.remove(signer(signOff, removed));
            List<Integer> left =
                    Stream.of(2, 3, 4).filter(one -> one != removed).toList();

            agree(signOff, left.get(0));
            assertThat(open(signOff)).doesNotContain("wang");
            agree(signOff, left.get(1));
            assertThat(open(signOff)).containsExactly("wang");
        }
    }

    @Test
    void whoeverWasAddedWithOthersTakesBackUntilSomebodySignsBecauseOfThemAll() {
        SignOff signOff = called(Countersign.ALL, 1);
        signOff.add(true, signer(signOff, 0), people.subList(3, 5), SignerOrder.TOGETHER, id(0));
        agree(signOff, 3);
        agree(signOff, 4);
        SignOff again = signOff.at("another");

        again.takeBack(signer(again, 4));
        assertThat(open(again)).containsExactly("sun");
        agree(again, 4);
        agree(again, 0);
        for (int added : List.of(3, 4)) {
            assertThat(catchThrowableOfType(Refusal.class, () -> again.takeBack(signer(again, added)))
                            .key())
                    .isEqualTo("approval.takeBack.followed");
        }
    }

    @Test
    void theDelegateGivesItBack() {
        SignOff signOff = called(Countersign.ANY, 2);

        signOff.before(signer(signOff, 0), Approver.Kind.DELEGATE, people.get(4), id(0));
        assertThat(open(signOff)).containsExactlyInAnyOrder("li", "sun");
        assertThat(agree(signOff, 4)).isEmpty();
        assertThat(open(signOff)).containsExactlyInAnyOrder("li", "wang");
    }

    @Test
    void withoutTheOneWhoIsRemovedTheOthersMayBeEnough() {
        SignOff signOff = called(Countersign.ALL, 2);

        agree(signOff, 0);
        assertThat(signOff.remove(signer(signOff, 1))).contains(StepVerb.AGREE);
    }

    @Test
    void somebodyHasToBeLeft() {
        SignOff signOff = called(Countersign.ALL, 1);

        assertThat(catchThrowableOfType(Refusal.class, () -> signOff.remove(signer(signOff, 0)))
                        .key())
                .isEqualTo("approval.signer.last");
    }

    @Test
    void nobodyIsAskedTwice() {
        SignOff signOff = called(Countersign.ALL, 2);

        assertThat(catchThrowableOfType(Refusal.class, () -> signOff.after(signer(signOff, 0), people.get(1), id(0)))
                        .key())
                .isEqualTo("approval.signer.twice");
    }

    @Test
    void aSignatureIsTakenBackUntilSomebodySignsBecauseOfIt() {
        SignOff signOff = called(Countersign.SEQUENCE, 3);

        agree(signOff, 0);
        signOff.takeBack(signer(signOff, 0));
        assertThat(open(signOff)).containsExactly("wang");
        agree(signOff, 0);
        agree(signOff, 1);
        assertThat(catchThrowableOfType(Refusal.class, () -> signOff.takeBack(signer(signOff, 0)))
                        .key())
                .isEqualTo("approval.takeBack.followed");
    }

    @Test
    void aStepThatIsTakenUpAgainKnowsWhoSigned() {
        SignOff signOff = called(Countersign.SEQUENCE, 3);
        agree(signOff, 0);

        SignOff again = signOff.at("another");

        assertThat(again.signers()).extracting(Approver::task).containsOnly("another");
        assertThat(again.signers())
                .extracting(Approver::id)
                .doesNotContainAnyElementsOf(
                        signOff.signers().stream().map(Approver::id).toList());
        assertThat(open(again)).containsExactly("li");
        agree(again, 1);
        assertThat(agree(again, 2)).contains(StepVerb.AGREE);
    }

    @Test
    void whoeverIsAskedAgainWaitsForWhoeverIsAskedAgainBeforeHim() {
        SignOff signOff = called(Countersign.ratio(60), 3);
        signOff.after(signer(signOff, 1), people.get(3), id(1));
        sign(signOff, 1, StepVerb.RETURN);
        sign(signOff, 3, StepVerb.RETURN);

        signOff.reopen(signer(signOff, 1));
        signOff.reopen(signer(signOff, 3));

        assertThat(open(signOff)).containsExactlyInAnyOrder("wang", "li", "zhao");
        agree(signOff, 1);
        assertThat(open(signOff)).contains("qian");
    }

    @Test
    void theWorstGradeOfThoseWhoAgreedCounts() {
        SignOff signOff = called(Countersign.ALL, 2);
        signOff.sign(signer(signOff, 0), actor(0), Decision.agree(Grade.EXCELLENT, ""), time);
        signOff.sign(signer(signOff, 1), actor(1), Decision.agree(Grade.GOOD, ""), time);

        assertThat(signOff.grade()).isEqualTo(Grade.GOOD);
    }

    private SignOff called(Countersign rule, int number) {
        return SignOff.of("task", rule, people.subList(0, number));
    }

    private Optional<StepVerb> agree(SignOff signOff, int person) {
        return sign(signOff, person, StepVerb.AGREE);
    }

    private Optional<StepVerb> sign(SignOff signOff, int person, StepVerb verb) {
        time = time.plusSeconds(1);
        Decision decision = verb == StepVerb.AGREE ? Decision.agree(null, "") : Decision.returned("不妥", List.of());
        return signOff.sign(signer(signOff, person), actor(person), decision, time);
    }

    private Approver signer(SignOff signOff, int person) {
        return signOff.signers().stream()
                .filter(approver -> approver.person().equals(Optional.of(id(person))))
                .findFirst()
                .orElseThrow();
    }

    private Actor actor(int person) {
        return people.get(person).actor();
    }

    private PersonId id(int person) {
        return people.get(person).id();
    }

    private static List<String> open(SignOff signOff) {
        return signOff.open().stream().map(Approver::name).toList();
    }
}
