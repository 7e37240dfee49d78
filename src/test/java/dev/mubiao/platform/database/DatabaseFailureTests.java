package dev.mubiao.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mubiao.platform.Uniqueness;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.h2.jdbc.JdbcSQLNonTransientException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.CannotCreateTransactionException;

class DatabaseFailureTests {

    @ParameterizedTest
    @ValueSource(strings = {"08006", "08001", "53100", "53300", "57P01", "57014", "58030", "25006"})
    void cannotAnswerNow(String state) {
        assertThat(DatabaseFailure.isAway(new IllegalStateException(new SQLException("gone", state))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "22001", "22021", "40001", "42P01"})
    void answersThatSomethingIsWrong(String state) {
        assertThat(DatabaseFailure.isAway(new DataIntegrityViolationException("no", new SQLException("no", state))))
                .isFalse();
    }

    @Test
    void aPoolWithoutAFreeConnectionCannotAnswer() {
        assertThat(DatabaseFailure.isAway(
                        new CannotCreateTransactionException("no", new SQLTransientConnectionException("timed out"))))
                .isTrue();
    }

    @Test
    void aFullDiskOfH2CannotAnswer() {
        assertThat(DatabaseFailure.isAway(new JdbcSQLNonTransientException("full", "", "HY000", 90031, null, null)))
                .isTrue();
    }

    @Test
    void causesMayGoInACircle() {
        IllegalStateException one = new IllegalStateException("one");
        IllegalStateException other = new IllegalStateException("other", one);
        one.initCause(other);
        assertThat(DatabaseFailure.isAway(one)).isFalse();
        DataIntegrityViolationException violation = new DataIntegrityViolationException("no", other);
        assertThat(Uniqueness.isViolated(violation)).isFalse();
    }

    @Test
    void nothingIsNoFailure() {
        assertThat(DatabaseFailure.isAway(null)).isFalse();
        assertThat(DatabaseFailure.isAway(new IllegalStateException("a fault of ours")))
                .isFalse();
    }
}
