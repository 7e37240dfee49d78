package dev.mubiao.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.boot.jdbc.DatabaseDriver;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;
import org.springframework.stereotype.Component;

/**
 * How many arms the union of a box has. PostgreSQL takes as long to plan as there are arms, and longer than to read
 * them, but can go through a list of keys with one (lateral) plan. H2 cannot, and plans an arm at next to no cost.
 */
@Component
class Arms {

    private final boolean lateral;

    Arms(DataSource database) throws MetaDataAccessException {
        this.lateral = DatabaseDriver.fromProductName(
                        JdbcUtils.extractDatabaseMetaData(database, metaData -> metaData.getDatabaseProductName()))
                == DatabaseDriver.POSTGRESQL;
    }

    /** Branches that follow each other and pick their rows alike share an arm where the database can do that. */
    List<Arm> of(List<Branch> branches) {
        List<Arm> arms = new ArrayList<>();
        for (int from = 0; from < branches.size(); ) {
            int to = from + 1;
            while (lateral && to < branches.size() && alike(branches.get(from), branches.get(to))) {
                to++;
            }
            arms.add(new Arm(arms.size(), from, branches.subList(from, to)));
            from = to;
        }
        return arms;
    }

    private static boolean alike(Branch one, Branch other) {
        return one.keyed().isPresent()
                && Objects.equals(
                        one.keyed().map(Branch.Key::column), other.keyed().map(Branch.Key::column))
                && one.condition().equals(other.condition());
    }
}
