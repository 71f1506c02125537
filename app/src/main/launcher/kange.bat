@echo off
rem Starts Kange with the first Java of version 25 or newer that is found.
setlocal
for /f "tokens=2 delims=:." %%c in ('chcp') do set "PAGE=%%c"
chcp 65001 >nul
set "HERE=%~dp0.."
set "FOUND="
call :look "%KANGE_JAVA%"
call :look "%HERE%\runtime\bin\java.exe"
call :look "%JAVA_HOME%\bin\java.exe"
for %%p in (java.exe) do call :look "%%~$PATH:p"
for /d %%d in ("%ProgramFiles%\Java\*" "%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Microsoft\jdk*") do call :look "%%d\bin\java.exe"
set "STATUS=1"
if not defined FOUND goto missing
rem What Java leaves when it crashes itself goes where the log is; kange diagnose collects both.
set "LOGS=%LOCALAPPDATA%\Kange\logs"
if not exist "%LOGS%" mkdir "%LOGS%" >nul 2>&1
set "SAID=-Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8"
set "WINDOW="
if "%~1"=="" set "WINDOW=yes"
if "%~1"=="--archive" if "%~3"=="" set "WINDOW=yes"
if "%~1"=="--open" set "WINDOW=yes"
if not defined WINDOW goto command
rem The window: its classes come from an archive that Java makes when the first one closes, named
rem after the jars; where that cannot be kept it starts without. Compiled quickly, not for speed:
rem on two cores the thorough compiler takes one of them from the window.
set "CACHE=%LOCALAPPDATA%\Kange\cache"
if not exist "%CACHE%" mkdir "%CACHE%" >nul 2>&1
set "SUM=0"
for %%f in ("%HERE%\lib\*.jar") do set /a "SUM=SUM*31+%%~zf"
for %%f in ("%HERE%\lib\kange.jar") do set "DATE_OF=%%~tf"
set "DATE_OF=%DATE_OF::=%"
set "DATE_OF=%DATE_OF:/=%"
set "DATE_OF=%DATE_OF: =%"
set "SHARED=%CACHE%\window-%SUM%-%DATE_OF%.jsa"
if not exist "%SHARED%" del /q "%CACHE%\window-*.jsa" >nul 2>&1
"%FOUND%" "-XX:ErrorFile=%LOGS%\hs_err_%%p.log" %SAID% -Xlog:disable -XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%SHARED%" -XX:TieredStopAtLevel=1 -jar "%HERE%\lib\kange.jar" %*
set "STATUS=%ERRORLEVEL%"
goto done

:command
rem Short ones are compiled quickly; an import is held to a heap that an office machine of 4 GB has.
if not defined KANGE_HEAP set "KANGE_HEAP=384m"
set "TOLD=-XX:+UseSerialGC -XX:TieredStopAtLevel=1"
for %%c in (import parse) do if "%~1"=="%%c" set "TOLD=-XX:+UseSerialGC -Xmx%KANGE_HEAP%"
for %%c in (check backup restore export profile correct) do if "%~1"=="%%c" set "TOLD=-XX:+UseSerialGC"
if "%~1"=="tour" set "TOLD="
"%FOUND%" "-XX:ErrorFile=%LOGS%\hs_err_%%p.log" %TOLD% %SAID% -jar "%HERE%\lib\kange.jar" %*
set "STATUS=%ERRORLEVEL%"
goto done

:missing
echo Kange needs Java 25 or newer: install a JDK 25 or set KANGE_JAVA to its java.exe. 需要 Java 25 或更高版本：请安装 JDK 25，或用 KANGE_JAVA 指明 java.exe 的位置。 1>&2

:done
if defined PAGE chcp %PAGE% >nul
exit /b %STATUS%

rem Takes a java.exe when it is there and new enough and none was taken before.
:look
if defined FOUND exit /b
if "%~1"=="" exit /b
if not exist "%~1" exit /b
for /f "tokens=2,3" %%a in ('call "%~1" -version 2^>^&1') do if "%%a"=="version" for /f "tokens=1 delims=." %%m in ("%%~b") do if %%m GEQ 25 set "FOUND=%~1"
exit /b
