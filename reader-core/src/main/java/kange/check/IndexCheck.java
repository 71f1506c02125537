package kange.check;

import java.util.Optional;
import kange.index.IndexKeeper;
import kange.model.ArchiveException;
import kange.model.check.CheckFinding;
import kange.search.SearchIndex;
import kange.store.Stores;

/** Does the search index hold what the database holds, and is it whole? */
final class IndexCheck implements Check {
  private final Stores stores;
  private final IndexKeeper index;

  IndexCheck(Stores stores, IndexKeeper index) {
    this.stores = stores;
    this.index = index;
  }

  @Override
  public String name() {
    return "搜索索引";
  }

  @Override
  public CheckFinding run(boolean repair) {
    Optional<String> fault = fault();
    if (fault.isEmpty()) {
      return sound("搜索索引完好，与数据库一致。");
    }
    if (repair) {
      index.rebuild();
      Optional<String> still = fault();
      return still.isEmpty()
          ? repaired("搜索索引有问题（" + fault.get() + "），已重建。")
          : damaged("搜索索引重建后仍有问题：" + still.get() + "。");
    }
    return damaged("搜索索引有问题：" + fault.get() + "；请运行“检查并修复”重建，文章本身不受影响。");
  }

  private Optional<String> fault() {
    try {
      index.awaitLevel();
      if (!index.ask(SearchIndex::sound)) {
        return Optional.of("索引文件已损坏");
      }
      long change = index.ask(SearchIndex::lastChange);
      if (index.readOnly() && change < stores.changes().last()) {
        // Not at rest: what can be said is only that its files are whole.
        return Optional.empty();
      }
      if (change != stores.changes().last()) {
        return Optional.of("索引停在第 " + change + " 次改动，数据库已到第 " + stores.changes().last() + " 次");
      }
      int indexed = index.ask(SearchIndex::issueCount);
      int stored = stores.issues().countWithArticles();
      return indexed == stored
          ? Optional.empty()
          : Optional.of("索引里有 " + indexed + " 期，数据库里有 " + stored + " 期");
    } catch (ArchiveException e) {
      return Optional.of(e.getMessage());
    }
  }
}
