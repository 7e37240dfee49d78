package dev.mubiao.worklist.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.boot.jdbc.DatabaseDriver;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;
import org.springframework.stereotype.Component;

/**
 * Groups the index ranges of a box into the arms of one union. PostgreSQL takes as long to plan as there are arms,
 * and longer than to read them, but can go through a list of keys with one (lateral) plan. H2 cannot, and plans an
 * arm at next to no cost.
 */
@Component
class UnionArms {

    private final boolean lateral;

    UnionArms(DataSource database) throws MetaDataAccessException {
        this.lateral = DatabaseDriver.fromProductName(
                        JdbcUtils.extractDatabaseMetaData(database, metaData -> metaData.getDatabaseProductName()))
                == DatabaseDriver.POSTGRESQL;
    }

    /** Branches that follow each other and pick their rows alike share an arm where the database can do that. */
    List<UnionArm> of(List<IndexRange> ranges) {
        List<UnionArm> arms = new ArrayList<>();
        for (int from = 0; from < ranges.size(); ) {
            int to = from + 1;
            while (lateral && to < ranges.size() && alike(ranges.get(from), ranges.get(to))) {
                to++;
            }
            arms.add(new UnionArm(arms.size(), from, ranges.subList(from, to)));
            from = to;
        }
        return arms;
    }

    private static boolean alike(IndexRange one, IndexRange other) {
        return one.keyed().isPresent()
                && Objects.equals(
                        one.keyed().map(IndexRange.Key::column), other.keyed().map(IndexRange.Key::column))
                && one.condition().equals(other.condition());
    }
}
