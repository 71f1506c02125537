@echo off
setlocal
set "HERE=%~dp0.."
set "JAVA=%KANGE_JAVA%"
if not defined JAVA if exist "%HERE%\runtime\bin\java.exe" set "JAVA=%HERE%\runtime\bin\java.exe"
if not defined JAVA if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java.exe"
if not defined JAVA set "JAVA=java"
"%JAVA%" --enable-native-access=ALL-UNNAMED -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -cp "%HERE%\lib\*" kange.app.Main %*
