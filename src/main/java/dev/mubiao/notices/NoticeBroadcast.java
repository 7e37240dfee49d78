package dev.mubiao.notices;

import dev.mubiao.directory.UserId;
import dev.mubiao.uikit.LiveNews;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Tells people's open pages once the transaction has committed. */
@Component
class NoticeBroadcast {

    private final LiveNews news;

    NoticeBroadcast(LiveNews news) {
        this.news = news;
    }

    void afterCommit(Collection<UserId> people) {
        List<UUID> ids = people.stream().map(UserId::value).toList();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                news.tell(ids);
            }
        });
    }
}
