package kange.store.sql;

import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;

/** What SQLite's error codes mean for the person at the desk. */
final class SqliteErrors {
  private SqliteErrors() {}

  static StoreException of(SQLException e, Path file) {
    return new StoreException(
        sentence(SQLiteErrorCode.getErrorCode(e.getErrorCode() & 0xff), file, e), e);
  }

  private static String sentence(SQLiteErrorCode code, Path file, SQLException e) {
    return switch (code) {
      case SQLITE_FULL -> "磁盘空间不足，档案库没有改动；请腾出空间后再试（" + file + "）。";
      case SQLITE_READONLY, SQLITE_PERM -> "没有写入档案库的权限，请检查文件夹的权限（" + file + "）。";
      case SQLITE_CANTOPEN -> "打不开档案数据库，请检查文件夹是否存在、是否有权限（" + file + "）。";
      case SQLITE_NOTADB -> "这个文件不是刊阁的档案数据库，或者已经损坏；请选择另一个文件夹，或从备份恢复（" + file + "）。";
      case SQLITE_CORRUPT -> "档案数据库已损坏，请运行“检查并修复”，不行就从备份恢复（" + file + "）。";
      case SQLITE_CONSTRAINT -> "与档案库里已有的内容冲突，没有写入；可能刚被改动过，请刷新后再试（" + file + "）。";
      case SQLITE_BUSY, SQLITE_LOCKED -> "档案数据库正被别的程序占用，请稍后再试（" + file + "）。";
      case SQLITE_IOERR -> "读写磁盘时出错，请检查磁盘或网络位置（" + file + "）。";
      default -> "读写档案数据库时出错：" + e.getMessage() + "（" + file + "）。";
    };
  }
}
