package dev.mubiao.directory.organisation;

import dev.mubiao.directory.DirectoryLock;
import dev.mubiao.directory.People;
import dev.mubiao.directory.Person;
import dev.mubiao.platform.text.Folding;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gives the accounts from before log-in names were compared without case and width the key that they are compared by.
 * Whose name is like another's keeps it, and signs in with it exactly as it is written; the log says whom to rename.
 */
@Component
class LoginKeys implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(LoginKeys.class);

    private final People people;
    private final DirectoryLock lock;
    private final TransactionTemplate transaction;

    LoginKeys(People people, DirectoryLock lock, TransactionTemplate transaction) {
        this.people = people;
        this.lock = lock;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        transaction.executeWithoutResult(status -> {
            lock.take();
            people.findByLoginKeyIsNullOrderByLoginName().forEach(this::give);
        });
    }

    private void give(Person person) {
        Optional<Person> like = people.findByLoginKey(Folding.login(person.loginName()));
        if (like.isPresent()) {
            LOG.warn(
                    "The log-in names {} and {} differ only by case, width or invisible characters. {} can sign in only"
                            + " exactly as it is written; rename one of them.",
                    like.get().loginName(),
                    person.loginName(),
                    person.loginName());
        } else {
            person.giveLoginKey();
        }
    }
}
